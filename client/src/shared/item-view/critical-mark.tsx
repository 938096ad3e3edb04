import { useTranslation } from 'react-i18next';
import css from './marks.module.css';

export function CriticalMark() {
  const { t } = useTranslation('item-view');
  return (
    <span className={css.critical} title={t('criticalPath')}>
      {t('critical')}
    </span>
  );
}
