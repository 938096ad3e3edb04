import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { DayView, LocalDate } from '@/shared/api/types';
import { partsOf } from '@/shared/dates/day';
import { useDates } from '@/shared/dates/use-dates';
import type { Drag } from '@/shared/drag/use-drag';
import { isWeekend } from '@/shared/item-model/due-day';
import { cx } from '@/shared/ui/cx';
import { DueItem } from './due-item';
import css from './month.module.css';

interface Props {
  day: LocalDate;
  items: readonly WorkItem[];
  /** What the plan's calendar says; undefined until it is known. */
  view: DayView | undefined;
  works: boolean;
  /** Of another month. */
  outside: boolean;
  roomy: boolean;
  drag: Drag;
  mayEdit: (item: WorkItem) => boolean;
  selected: string | null;
  onOpen: (item: WorkItem) => void;
  onKey: (item: WorkItem, event: KeyboardEvent) => void;
}

const MOST = 4;

/** A day with what is due on it. Days off are shaded, days off that are worked say so. */
export function DayCell(props: Props) {
  const { day, items, view, works, outside, roomy, drag } = props;
  const { t } = useTranslation('plans');
  const { today, long } = useDates();
  const [open, setOpen] = useState(false);
  const least = drag.id !== null || roomy || open || items.length <= MOST ? items.length : MOST - 1;
  const number = partsOf(day).day;
  const makeUp = works && isWeekend(day);
  const holiday = !works && (view?.name ?? null) !== null;
  return (
    <section
      className={cx(
        css.day,
        !works && css.off,
        outside && css.outside,
        drag.over?.target === day && css.over,
      )}
      aria-label={[long(day), view?.name, works ? null : t('month.off')]
        .filter(Boolean)
        .join(' · ')}
      data-drop={day}
    >
      <header className={css.date}>
        <time dateTime={day} className={cx(css.number, day === today && css.today)}>
          {number === 1 && !roomy ? t('month.first', { month: partsOf(day).month }) : number}
        </time>
        <span className={css.longDate} aria-hidden="true">
          {long(day)}
        </span>
        {makeUp && <span className={css.makeUp}>{t('month.makeUp')}</span>}
        {holiday && <span className={css.holiday}>{view?.name}</span>}
      </header>
      <ul className={css.items}>
        {items.slice(0, least).map((item) => (
          <DueItem
            key={item.id}
            item={item}
            roomy={roomy}
            mayMove={props.mayEdit(item)}
            dragged={drag.id === item.id}
            selected={props.selected === item.id}
            handle={drag.handle(item.id)}
            onOpen={() => props.onOpen(item)}
            onKey={(event) => props.onKey(item, event)}
          />
        ))}
      </ul>
      {least < items.length && (
        <button type="button" className={css.more} onClick={() => setOpen(true)}>
          {t('month.more', { count: items.length - least })}
        </button>
      )}
    </section>
  );
}
