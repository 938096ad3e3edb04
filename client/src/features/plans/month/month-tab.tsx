import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDaysQuery } from '@/shared/api/calendar-days';
import type { WorkItem } from '@/shared/api/plan-types';
import type { LocalDate } from '@/shared/api/types';
import { addDays, partsOf } from '@/shared/dates/day';
import { monthName } from '@/shared/dates/format';
import { useDates } from '@/shared/dates/use-dates';
import { useDrag } from '@/shared/drag/use-drag';
import { isWeekend, patchForDue } from '@/shared/item-model/due-day';
import { rightsOf, useMayEdit } from '@/shared/item-model/use-item-rights';
import { Segmented } from '@/shared/ui/segmented';
import { MovedBar } from '../moved-bar';
import { TimeNav } from '../views/time-nav';
import { ViewBar } from '../views/view-bar';
import type { ViewProps } from '../views/view-props';
import { shownOf } from '../views/view-search';
import { DayCell } from './day-cell';
import css from './month.module.css';
import { dueOn, SPANS, stepSpan, weekFrom, weeksOf } from './month-model';
import { MoveDialog } from './move-dialog';

const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

/** Work by the day it is due; dragging it elsewhere first shows what else would move. */
export function MonthTab({ plan, items, edits, search, set }: ViewProps) {
  const { t } = useTranslation('plans');
  const { today, language, weekday } = useDates();
  const day = search.day ?? today;
  const weeks = weeksOf(day, search.span);
  const [from, to] = [weeks[0]?.[0] ?? day, weeks.at(-1)?.[6] ?? day];
  const known = useQuery(calendarDaysQuery({ kind: 'PLAN', id: plan.id }, addDays(from, -60), to));
  const mayEdit = useMayEdit(plan);
  const rights = rightsOf(plan);
  const grid = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState<{ item: WorkItem; day: LocalDate } | null>(null);
  const due = dueOn(shownOf(items, search));
  const views = new Map(known.data?.map((view) => [view.date, view]));
  const works = (each: LocalDate) => views.get(each)?.working ?? !isWeekend(each);

  const ask = (id: string, target: LocalDate) => {
    const item = items.find((each) => each.id === id);
    if (item !== undefined && item.finish !== target) setMoving({ item, day: target });
  };
  const drag = useDrag((id, { target }) => ask(id, target));
  const shift = (step: -1 | 1) => set({ day: stepSpan(day, search.span, step) });

  const onKey = (item: WorkItem, event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step !== undefined && event.shiftKey) {
      if (mayEdit(item) && item.finish !== null) ask(item.id, addDays(item.finish, step));
    } else if (step !== undefined) {
      const all = [...(grid.current?.querySelectorAll<HTMLElement>('[data-due]') ?? [])];
      const at = all.indexOf(event.currentTarget as HTMLElement);
      all[at + Math.sign(step)]?.focus();
    } else if (event.key === ' ') {
      set({ item: item.id === search.item ? undefined : item.id });
    } else return;
    event.preventDefault();
  };
  const { month, year } = partsOf(day);
  const days = weekFrom(weeks[0]?.[0] ?? day);
  const label =
    search.span === 'month'
      ? monthName(month, language, year)
      : `${from.slice(5)} – ${to.slice(5)}`;
  return (
    <div className={css.frame}>
      <ViewBar
        items={items}
        search={search}
        set={set}
        byStatus
        lead={<TimeNav label={label} onStep={shift} onToday={() => set({ day: undefined })} />}
      >
        <Segmented
          label={t('month.span')}
          value={search.span}
          options={SPANS.map((value) => ({ value, label: t(`month.${value}`) }))}
          onChange={(span) => set({ span: span === 'month' ? undefined : span })}
        />
      </ViewBar>
      <MovedBar
        planId={plan.id}
        items={items}
        onUndo={rights.edit ? () => edits.commands.undo() : null}
      />
      <div className={css.weekdays} aria-hidden="true">
        {days.map((each) => (
          <span key={each}>{weekday(each)}</span>
        ))}
      </div>
      <div ref={grid} className={search.span === 'week' ? css.week : css.month}>
        {weeks.flat().map((each) => (
          <DayCell
            key={each}
            day={each}
            items={due.get(each) ?? []}
            view={views.get(each)}
            works={works(each)}
            outside={search.span === 'month' && each.slice(0, 7) !== day.slice(0, 7)}
            roomy={search.span === 'week'}
            drag={drag}
            mayEdit={mayEdit}
            selected={search.item ?? null}
            onOpen={(item) => set({ item: item.id === search.item ? undefined : item.id })}
            onKey={onKey}
          />
        ))}
      </div>
      {moving !== null && (
        <MoveDialog
          plan={plan}
          items={items}
          item={moving.item}
          day={moving.day}
          patch={patchForDue(moving.item, moving.day, works)}
          edits={edits}
          onClose={() => setMoving(null)}
        />
      )}
    </div>
  );
}
