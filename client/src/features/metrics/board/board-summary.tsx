import { useTranslation } from 'react-i18next';
import type { MetricTile } from '@/shared/api/metric-types';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import { STATUS_ICON, STATUS_TONE } from '../model/status';
import css from './board.module.css';
import { countByStatus } from './board-model';
import type { BoardChange, BoardState } from './use-board-state';

interface Props {
  tiles: readonly MetricTile[];
  state: BoardState;
  onChange: (change: BoardChange) => void;
}

/** How many stand how; a press shows only those. */
export function BoardSummary({ tiles, state, onChange }: Props) {
  const { t } = useTranslation('metrics');
  const counts = countByStatus(tiles);
  const missing = tiles.filter((tile) => tile.missing > 0).length;
  if (counts.length === 0) return null;
  return (
    <div className={css.summary}>
      <ul className={css.counts} aria-label={t('summary.label')}>
        {counts.map(({ status, count }) => {
          const on = state.status === status;
          return (
            <li key={status}>
              <button
                type="button"
                aria-pressed={on}
                className={cx(css.count, css[STATUS_TONE[status]], on && css.on)}
                onClick={() => onChange({ status: on ? undefined : status })}
              >
                <Icon name={STATUS_ICON[status]} size={14} />
                <b>{count}</b>
                <span>{t(`status.${status}`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {missing > 0 && <span className={css.quiet}>{t('summary.missing', { count: missing })}</span>}
    </div>
  );
}
