import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { DayView, LocalDate } from '@/shared/api/types';
import type { Drag } from '@/shared/drag/use-drag';
import { Avatar } from '@/shared/ui/avatar';
import { cx } from '@/shared/ui/cx';
import css from './load.module.css';
import { LoadCell } from './load-cell';
import {
  barsOf,
  cellOf,
  isOpen,
  type LoadBar,
  type PersonLoad,
  stillToDo,
  worksBy,
} from './load-model';

interface Props {
  person: PersonLoad;
  mondays: readonly LocalDate[];
  today: LocalDate;
  /** The person's calendar with leave; undefined while unknown. */
  days: readonly DayView[] | undefined;
  drag: Drag;
  mayEdit: boolean;
  selected: string | null;
  onOpen: (item: WorkItem) => void;
  onKey: (item: WorkItem, event: KeyboardEvent) => void;
}

/** One person: load of each week, and under it the work as bars. */
export function PersonRow(props: Props) {
  const { person, mondays, today, days, drag } = props;
  const { t } = useTranslation('plans');
  const works = worksBy(days);
  const items = person.items.map((item) => stillToDo(item, today, works));
  const bars = barsOf(items, mondays);
  const name = person.party?.name ?? t('views.nobody');
  return (
    <section
      className={cx(css.person, drag.over?.target === person.key && css.over)}
      aria-label={name}
      data-drop={person.key}
    >
      <header className={css.who}>
        {person.party !== null && <Avatar name={name} size={22} />}
        <span className={css.name}>
          <b>{name}</b>
          <small>
            {t('load.open', { count: person.items.filter(isOpen).length })}
            {person.party?.detail ? ` · ${person.party.detail}` : ''}
          </small>
        </span>
      </header>
      <div className={css.weeks}>
        {mondays.map((monday, index) => (
          <LoadCell
            key={monday}
            cell={cellOf(items, monday, works, days)}
            column={index}
            known={person.party !== null}
          />
        ))}
        {bars.map((bar) => (
          <Bar
            key={bar.item.id}
            bar={bar}
            late={person.items.every((item) => item !== bar.item)}
            {...props}
          />
        ))}
      </div>
    </section>
  );
}

type BarProps = Props & { bar: LoadBar; late: boolean };

function Bar({ bar, late, person, drag, mayEdit, selected, onOpen, onKey }: BarProps) {
  const { from, to, row } = bar;
  // Its own dates, not those from today on.
  const item = person.items.find(({ id }) => id === bar.item.id) ?? bar.item;
  const { t } = useTranslation('item-view');
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Places of a grid are no class: the style sheet policy lets scripts set them.
    ref.current?.style.setProperty('grid-column', `${from + 1} / ${to + 2}`);
    ref.current?.style.setProperty('grid-row', String(row + 2));
  }, [from, to, row]);
  const done = item.status === 'DONE';
  return (
    <button
      ref={ref}
      type="button"
      data-bar={item.id}
      className={cx(
        css.bar,
        done && css.done,
        item.critical && !done && css.critical,
        late && css.late,
        item.status === 'BLOCKED' && css.blocked,
        item.kind === 'MILESTONE' && css.milestone,
        selected === item.id && css.selected,
        drag.id === item.id && css.dragged,
      )}
      title={`${item.outline} ${item.name} · ${t(`status.${item.status}`)} · ${item.start} → ${item.finish}`}
      onClick={() => onOpen(item)}
      onKeyDown={(event) => onKey(item, event)}
      {...(mayEdit ? { ...drag.handle(item.id), 'aria-keyshortcuts': 'M' } : {})}
    >
      {item.kind === 'MILESTONE' && <i>◆ </i>}
      {item.name}
      {late && <em>{t('plans:load.late')}</em>}
    </button>
  );
}
