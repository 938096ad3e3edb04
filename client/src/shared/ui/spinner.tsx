import css from './spinner.module.css';

/** Invisible for the first 300 ms: quick answers show no flicker. */
export function Spinner({ size = 16 }: { size?: number }) {
  return (
    <svg className={css.spinner} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" opacity=".25" />
      <path d="M14 8a6 6 0 0 0-6-6" fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
