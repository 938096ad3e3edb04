import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import css from './load.module.css';
import type { LoadCell as Cell } from './load-model';

interface Props {
  cell: Cell;
  column: number;
  /** False for work that nobody has: then there is nothing to hold it against. */
  known: boolean;
}

/** Days of work in a week against the days somebody has. */
export function LoadCell({ cell: { load, capacity, leave }, column, known }: Props) {
  const { t } = useTranslation('plans');
  const ref = useRef<HTMLDivElement>(null);
  const over = known && load > capacity;
  const part = capacity === 0 ? (load > 0 ? 100 : 0) : Math.min(100, (100 * load) / capacity);
  useEffect(() => {
    ref.current?.style.setProperty('--part', `${part}%`);
    ref.current?.style.setProperty('grid-column', String(column + 1));
  }, [part, column]);
  return (
    <div ref={ref} className={cx(css.cell, over && css.overload, load === 0 && css.free)}>
      <span>
        {over && <Icon name="warning" size={12} />}
        {known ? t('load.of', { load, capacity }) : t('load.days', { count: load })}
        {over && <b className={css.overText}>{t('load.over')}</b>}
      </span>
      {leave > 0 && <small>{t('load.leave', { count: leave })}</small>}
      {known && <i className={css.meter} />}
    </div>
  );
}
