import type { ReactNode } from 'react';
import css from './facts.module.css';

/** Label and value pairs, as in a peek panel. */
export function Facts({ rows }: { rows: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className={css.facts}>
      {rows.map((row) => (
        <div key={row.label} className={css.row}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
