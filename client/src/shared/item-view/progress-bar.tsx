import { cx } from '@/shared/ui/cx';
import css from './marks.module.css';

/** A short bar and its number. */
export function ProgressBar({ value, done = false }: { value: number; done?: boolean }) {
  return (
    <span className={css.progress}>
      <span className={css.track} aria-hidden="true">
        <span className={cx(css.filled, done && css.doneBar)} style={{ width: `${value}%` }} />
      </span>
      <span className={css.number}>{value}%</span>
    </span>
  );
}
