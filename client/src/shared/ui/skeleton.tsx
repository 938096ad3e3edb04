import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import css from './skeleton.module.css';

/** Rows as high as the real ones, so that nothing jumps when they arrive. */
export function Skeleton({ rows = 8 }: { rows?: number }) {
  const { t } = useTranslation('shared');
  return (
    <div role="status" aria-label={t('loading')} className={css.skeleton}>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical, never reordered
        <div key={index} className={css.row}>
          <span className={cx(css.bar, css[`w${index % 4}`])} />
        </div>
      ))}
    </div>
  );
}
