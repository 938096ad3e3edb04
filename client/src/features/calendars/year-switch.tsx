import { useTranslation } from 'react-i18next';
import { IconButton } from '@/shared/ui/icon-button';
import css from './year-switch.module.css';

export function YearSwitch({ year, onChange }: { year: number; onChange: (year: number) => void }) {
  const { t } = useTranslation('calendars');
  return (
    <span className={css.switch}>
      <IconButton
        icon="chevron-left"
        label={t('previousYear')}
        onClick={() => onChange(year - 1)}
      />
      <b aria-live="polite">{t('year', { year })}</b>
      <IconButton icon="chevron-right" label={t('nextYear')} onClick={() => onChange(year + 1)} />
    </span>
  );
}
