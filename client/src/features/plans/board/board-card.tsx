import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { isLate } from '@/shared/item-model/planned-progress';
import { CriticalMark } from '@/shared/item-view/critical-mark';
import { PriorityMark } from '@/shared/item-view/priority-mark';
import { Avatar } from '@/shared/ui/avatar';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import css from './board.module.css';

interface Props {
  item: WorkItem;
  mayMove: boolean;
  selected: boolean;
  dragged: boolean;
  /** One card of the board can be reached by Tab; arrows go on from there. */
  stop: boolean;
  handle: { onPointerDown: (event: PointerEvent<HTMLElement>) => void };
  onOpen: () => void;
  onKey: (event: KeyboardEvent) => void;
  onFocus: () => void;
}

/** One item of work on the board. */
export function BoardCard(props: Props) {
  const { item, mayMove, selected, dragged, stop, handle, onOpen, onKey, onFocus } = props;
  const { t } = useTranslation('plans');
  const { near, today } = useDates();
  const late = isLate(item, today);
  return (
    <li
      className={cx(css.card, selected && css.selected, dragged && css.dragged)}
      {...(mayMove ? handle : {})}
    >
      <button
        type="button"
        className={css.press}
        data-card={item.id}
        tabIndex={stop ? 0 : -1}
        onClick={onOpen}
        onKeyDown={onKey}
        onFocus={onFocus}
        {...(mayMove ? { 'aria-keyshortcuts': 'Shift+ArrowLeft Shift+ArrowRight' } : {})}
      >
        <span className={css.name}>
          {item.kind === 'MILESTONE' && <i className={css.diamond}>◆</i>}
          <span className={css.outline}>{item.outline}</span>
          {item.name}
        </span>
        {item.blocked !== null && (
          <span className={css.blocked}>
            <Icon name="error" size={12} />
            <span>
              {item.blocked.reason}
              {item.blocked.waitingFor !== null &&
                ` · ${t('board.waits', { name: item.blocked.waitingFor.name })}`}
            </span>
          </span>
        )}
        <span className={css.meta}>
          {item.owner === null ? (
            <span>{t('views.nobody')}</span>
          ) : (
            <span className={css.owner}>
              <Avatar name={item.owner.name} size={18} />
              {item.owner.name}
            </span>
          )}
          {item.status === 'IN_PROGRESS' && item.progress > 0 && <span>{item.progress}%</span>}
          <span className={css.marks}>
            {item.critical && item.status !== 'DONE' && <CriticalMark />}
            {item.priority === 'HIGH' && <PriorityMark priority={item.priority} />}
            {item.finish !== null && (
              <span className={cx(late && css.late)}>
                {late && <Icon name="clock" size={12} />}
                {near(item.finish)}
              </span>
            )}
          </span>
        </span>
      </button>
    </li>
  );
}
