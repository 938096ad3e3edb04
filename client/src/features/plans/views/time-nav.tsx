import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { IconButton } from '@/shared/ui/icon-button';
import css from './view-bar.module.css';

interface Props {
  label: string;
  onStep: (step: -1 | 1) => void;
  onToday: () => void;
}

/** Back, today, on. */
export function TimeNav({ label, onStep, onToday }: Props) {
  const { t } = useTranslation('plans');
  return (
    <div className={css.time}>
      <IconButton icon="chevron-left" label={t('views.earlier')} onClick={() => onStep(-1)} />
      <Button size="small" onClick={onToday}>
        {t('views.today')}
      </Button>
      <IconButton icon="chevron-right" label={t('views.later')} onClick={() => onStep(1)} />
      <b aria-live="polite">{label}</b>
    </div>
  );
}
