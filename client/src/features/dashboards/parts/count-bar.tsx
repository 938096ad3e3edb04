import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import css from './parts.module.css';
import type { Share } from './standing';

/** Shares of a whole as one bar; the words under it, or beside it, say the same. */
export function CountBar({ shares, flat = false }: { shares: readonly Share[]; flat?: boolean }) {
  const { t } = useTranslation('dashboards');
  return (
    <div className={cx(css.counts, flat && css.flat)}>
      <span className={css.bar} aria-hidden="true">
        {shares.map(({ word, tone, count }) => (
          <span key={word} className={cx(css.part, css[tone])} style={{ flexGrow: count }} />
        ))}
      </span>
      <ul className={css.legend}>
        {shares.map(({ word, tone, count }) => (
          <li key={word} className={css[`${tone}Text`]}>
            <Sign tone={tone} />
            {t(word)} <b>{count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

const SHAPES = {
  bad: 'M5 8.600.9 1.600h8.200z',
  warn: 'M5 1.200 9.200 8.400H.800z',
  good: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  plain: 'M5 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
} as const;

/** A shape of its own for each tone, so that colour never stands alone. */
export function Sign({ tone }: { tone: keyof typeof SHAPES }) {
  return (
    <svg
      className={cx(css.sign, css[`${tone}Text`])}
      viewBox="0 0 10 10"
      width={9}
      height={9}
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[tone]} />
    </svg>
  );
}
