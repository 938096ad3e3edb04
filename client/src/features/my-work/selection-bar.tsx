import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemStatus, MyItem } from '@/shared/api/plan-types';
import type { LocalDate } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { DatePicker } from '@/shared/ui/date-picker';
import css from './my-work.module.css';

interface Props {
  selected: readonly MyItem[];
  onStatus: (status: ItemStatus) => Promise<void>;
  onDay: (day: LocalDate) => Promise<void>;
  onClear: () => void;
}

/** What can be done with several items at once. */
export function SelectionBar({ selected, onStatus, onDay, onClear }: Props) {
  const { t } = useTranslation('my-work');
  const [busy, setBusy] = useState(false);
  const [dating, setDating] = useState(false);
  const run = async (work: Promise<void>) => {
    setBusy(true);
    await work;
    setBusy(false);
    setDating(false);
    onClear();
  };
  return (
    <section className={css.selection} aria-label={t('selected', { count: selected.length })}>
      <b>{t('selected', { count: selected.length })}</b>
      <Button size="small" icon="check" busy={busy} onClick={() => void run(onStatus('DONE'))}>
        {t('actions.done')}
      </Button>
      <Button size="small" onClick={() => void run(onStatus('IN_PROGRESS'))}>
        {t('actions.start')}
      </Button>
      {dating ? (
        <DatePicker
          value={null}
          size="small"
          label={t('actions.date')}
          onChange={(day) => day !== null && void run(onDay(day))}
        />
      ) : (
        <Button size="small" icon="calendar" onClick={() => setDating(true)}>
          {t('actions.date')}
        </Button>
      )}
      <Button size="small" look="quiet" onClick={onClear}>
        {t('actions.clear')}
      </Button>
    </section>
  );
}
