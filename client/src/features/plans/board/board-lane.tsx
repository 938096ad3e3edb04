import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemStatus, WorkItem } from '@/shared/api/plan-types';
import type { Drag } from '@/shared/drag/use-drag';
import { Avatar } from '@/shared/ui/avatar';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import css from './board.module.css';
import { BoardCard } from './board-card';
import { COLUMNS, type Lane, type LaneKind } from './board-model';
import { QuickAdd } from './quick-add';

interface Props {
  lane: Lane;
  kind: LaneKind;
  folded: boolean;
  onFold: (fold: boolean) => void;
  drag: Drag;
  mayEdit: (item: WorkItem) => boolean;
  selected: string | null;
  stop: string | null;
  onOpen: (item: WorkItem) => void;
  onKey: (item: WorkItem, lane: Lane, event: KeyboardEvent) => void;
  onFocus: (id: string) => void;
  /** Null: may not add. */
  onAdd: ((status: ItemStatus, name: string) => Promise<boolean>) | null;
}

/** Cards drawn before somebody asks for more. */
const MOST = 60;

export function BoardLane(props: Props) {
  const { lane, kind, folded, onFold, drag, onAdd } = props;
  const { t } = useTranslation('plans');
  const id = useId();
  const [whole, setWhole] = useState(false);
  const name = lane.owner?.name ?? lane.phase?.name ?? t(`board.without.${kind}`);
  const count = COLUMNS.reduce((sum, status) => sum + lane.columns[status].length, 0);
  return (
    <section
      className={cx(css.lane, kind === 'none' && css.only)}
      {...(kind === 'none' ? {} : { 'aria-labelledby': id })}
    >
      {kind !== 'none' && (
        <h3 className={css.laneHead}>
          <button type="button" aria-expanded={!folded} onClick={() => onFold(!folded)}>
            <Icon name={folded ? 'chevron-right' : 'chevron-down'} size={12} />
            {lane.owner !== null && <Avatar name={lane.owner.name} size={18} />}
            {lane.phase !== null && <span className={css.outline}>{lane.phase.outline}</span>}
            <span id={id}>{name}</span>
            <small>{count}</small>
          </button>
        </h3>
      )}
      {!folded && (
        <div className={css.columns}>
          {COLUMNS.map((status) => {
            const cards = lane.columns[status];
            const drawn = whole ? cards : cards.slice(0, MOST);
            const target = `${lane.key}/${status}`;
            const column = t(`item-view:status.${status}`);
            return (
              <div
                key={status}
                className={cx(css.column, drag.over?.target === target && css.over)}
                data-drop={target}
              >
                <ul aria-label={kind === 'none' ? column : `${name} · ${column}`}>
                  {drawn.map((item) => (
                    <BoardCard
                      key={item.id}
                      item={item}
                      mayMove={props.mayEdit(item)}
                      selected={props.selected === item.id}
                      dragged={drag.id === item.id}
                      stop={props.stop === item.id}
                      handle={drag.handle(item.id)}
                      onOpen={() => props.onOpen(item)}
                      onKey={(event) => props.onKey(item, lane, event)}
                      onFocus={() => props.onFocus(item.id)}
                    />
                  ))}
                </ul>
                {drawn.length < cards.length && (
                  <button type="button" className={css.add} onClick={() => setWhole(true)}>
                    {t('board.more', { count: cards.length - drawn.length })}
                  </button>
                )}
                {onAdd !== null && (status === 'NOT_STARTED' || status === 'IN_PROGRESS') && (
                  <QuickAdd column={column} onAdd={(typed) => onAdd(status, typed)} />
                )}
              </div>
            );
          })}
        </div>
      )}
    </section>
  );
}
