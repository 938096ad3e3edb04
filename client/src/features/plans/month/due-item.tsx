import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { isLate } from '@/shared/item-model/planned-progress';
import { StatusChip } from '@/shared/item-view/status-chip';
import { cx } from '@/shared/ui/cx';
import css from './month.module.css';

interface Props {
  item: WorkItem;
  roomy: boolean;
  mayMove: boolean;
  dragged: boolean;
  selected: boolean;
  handle: { onPointerDown: (event: PointerEvent<HTMLElement>) => void };
  onOpen: () => void;
  onKey: (event: KeyboardEvent) => void;
}

export function DueItem(props: Props) {
  const { item, roomy, mayMove, dragged, selected, handle, onOpen, onKey } = props;
  const { t } = useTranslation('item-view');
  const { today } = useDates();
  const late = isLate(item, today);
  const done = item.status === 'DONE';
  const words = [
    item.name,
    item.owner?.name,
    t(`status.${item.status}`),
    item.critical && !done ? t('criticalPath') : null,
  ];
  return (
    <li>
      <button
        type="button"
        data-due={item.id}
        className={cx(
          css.due,
          item.critical && !done && css.critical,
          late && css.late,
          done && css.done,
          selected && css.selected,
          dragged && css.dragged,
        )}
        title={words.filter(Boolean).join(' · ')}
        onClick={onOpen}
        onKeyDown={onKey}
        {...(mayMove ? { ...handle, 'aria-keyshortcuts': 'Shift+ArrowLeft Shift+ArrowRight' } : {})}
      >
        {item.kind === 'MILESTONE' && <i className={css.diamond}>◆</i>}
        <span className={css.title}>{item.name}</span>
        {item.owner !== null && !roomy && <small>{item.owner.name}</small>}
        {roomy && (
          <span className={css.facts}>
            {item.owner !== null && <span>{item.owner.name}</span>}
            <StatusChip status={item.status} />
          </span>
        )}
      </button>
    </li>
  );
}
