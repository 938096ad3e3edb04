import { useTranslation } from 'react-i18next';
import css from './board.module.css';

/** Cards as large as the real ones. */
export function BoardSkeleton() {
  const { t } = useTranslation('shared');
  return (
    <div className={css.page} role="status" aria-label={t('loading')}>
      <div className={css.cards}>
        {Array.from({ length: 8 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: identical, never reordered
          <div key={index} className={css.ghost} />
        ))}
      </div>
    </div>
  );
}
