import css from './spacer.module.css';

/** Pushes what follows to the right end of its line. */
export function Spacer() {
  return <span className={css.spacer} />;
}
