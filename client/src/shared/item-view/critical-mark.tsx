import { useTexts } from '@/shared/i18n/locale';
import css from './marks.module.css';

export function CriticalMark() {
  const t = useTexts('item-view');
  return (
    <span className={css.critical} title={t('criticalPath')}>
      {t('critical')}
    </span>
  );
}
