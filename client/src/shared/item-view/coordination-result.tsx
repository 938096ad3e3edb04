import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';
import { Textarea } from '@/shared/ui/textarea';
import css from './coordination.module.css';
import panel from './panel.module.css';

interface Props {
  result: string | null;
  onClose: () => void;
  onReport: (result: string, done: boolean) => Promise<void>;
}

/** What came of the help, and whether that settles it. */
export function CoordinationResult({ result, onClose, onReport }: Props) {
  const { t } = useTranslation('item-view');
  const [typed, setTyped] = useState(result ?? '');
  return (
    <div className={css.form}>
      <Field label={t('coordination.result')}>
        <Textarea value={typed} rows={2} onChange={(event) => setTyped(event.target.value)} />
      </Field>
      <div className={panel.actions}>
        <Button
          size="small"
          look="primary"
          disabled={typed.trim() === ''}
          onClick={() => void onReport(typed.trim(), true)}
        >
          {t('coordination.settle')}
        </Button>
        <Button
          size="small"
          disabled={typed.trim() === ''}
          onClick={() => void onReport(typed.trim(), false)}
        >
          {t('coordination.note')}
        </Button>
        <Button size="small" look="quiet" onClick={onClose}>
          {t('shared:cancel')}
        </Button>
      </div>
    </div>
  );
}
