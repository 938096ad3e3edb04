import { useQueries } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { calendarDaysQuery } from '@/shared/api/calendar-days';
import type { WorkItem } from '@/shared/api/plan-types';
import type { LocalDate, Party } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { addDays } from '@/shared/dates/day';
import { useDates } from '@/shared/dates/use-dates';
import { useDrag } from '@/shared/drag/use-drag';
import { usePhone } from '@/shared/grid/use-phone';
import { rightsOf } from '@/shared/item-model/use-item-rights';
import { firstSentence } from '@/shared/item-view/use-field-edit';
import { EmptyState } from '@/shared/ui/empty-state';
import { toast } from '@/shared/ui/toast';
import { mondayOf } from '../month/month-model';
import { MovedBar } from '../moved-bar';
import { TimeNav } from '../views/time-nav';
import { ViewBar } from '../views/view-bar';
import type { ViewProps } from '../views/view-props';
import { shownOf } from '../views/view-search';
import { HandOverDialog } from './hand-over-dialog';
import css from './load.module.css';
import { byPerson } from './load-model';
import { PersonRow } from './person-row';

const [WEEKS, WEEKS_ON_PHONE] = [8, 3];

/** Who does what in which week, against the days they have; work can be handed over by dragging. */
export function LoadTab({ plan, items, edits, search, set }: ViewProps) {
  const { t } = useTranslation('plans');
  const sentence = useSentence();
  const phone = usePhone();
  const { today } = useDates();
  const frame = useRef<HTMLDivElement>(null);
  const [handing, setHanding] = useState<WorkItem | null>(null);
  const [said, setSaid] = useState('');
  const mayEdit = rightsOf(plan).edit;
  const first = mondayOf(search.day ?? today);
  const count = phone ? WEEKS_ON_PHONE : WEEKS;
  const mondays = Array.from({ length: count }, (_, index) => addDays(first, index * 7));
  const last = addDays(first, count * 7 - 1);
  const people = byPerson(shownOf(items, search));
  const named = people.flatMap(({ party }) => (party === null ? [] : [party]));
  const calendars = useQueries({
    queries: named.map((party) => ({
      ...calendarDaysQuery({ kind: 'PERSON', id: party.id }, first, last),
      retry: false,
    })),
  });
  const daysOf = (party: Party | null) =>
    party === null ? undefined : calendars[named.findIndex((each) => each.id === party.id)]?.data;

  const handOver = async (item: WorkItem, owner: Party | null) => {
    setHanding(null);
    if (item.owner?.id === owner?.id) return;
    const outcome = await edits.commands.edit(item.id, { ownerId: owner?.id ?? null }, { owner });
    if (outcome.kind !== 'done') {
      toast({
        text: t('load.refused', { why: firstSentence(outcome.error, sentence) }),
        tone: 'failed',
      });
      return;
    }
    const name = owner?.name ?? t('views.nobody');
    setSaid(t('load.handed', { item: item.name, name }));
    toast({
      text: t('load.handed', { item: item.name, name }),
      action: { label: t('shared:undo'), onPress: () => void edits.commands.undo() },
    });
  };
  const drag = useDrag((id, { target }) => {
    const item = items.find((each) => each.id === id);
    const person = people.find((each) => each.key === target);
    if (item !== undefined && person !== undefined) void handOver(item, person.party);
  });
  const onKey = (item: WorkItem, event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    if (step !== undefined) {
      const all = [...(frame.current?.querySelectorAll<HTMLElement>('[data-bar]') ?? [])];
      all[all.indexOf(event.currentTarget as HTMLElement) + step]?.focus();
    } else if (event.key === ' ') {
      set({ item: item.id === search.item ? undefined : item.id });
    } else if (event.key.toLowerCase() === 'm' && mayEdit) setHanding(item);
    else return;
    event.preventDefault();
  };
  const dayLabel = (day: LocalDate) => day.slice(5);
  return (
    <div className={css.frame}>
      <ViewBar
        items={items}
        search={search}
        set={set}
        byStatus
        lead={
          <TimeNav
            label={`${dayLabel(first)} – ${dayLabel(last)}`}
            onStep={(step) => set({ day: addDays(first, step * 7 * (count - 1)) })}
            onToday={() => set({ day: undefined })}
          />
        }
      >
        <span className={css.note}>{t('load.basis')}</span>
      </ViewBar>
      <MovedBar
        planId={plan.id}
        items={items}
        onUndo={mayEdit ? () => edits.commands.undo() : null}
      />
      {people.length === 0 ? (
        <EmptyState title={t('views.nothing')}>{t('views.nothingHint')}</EmptyState>
      ) : (
        <div ref={frame} className={css.scroll}>
          <div className={css.heads}>
            <span className={css.who}>{t('load.person')}</span>
            <div className={css.weeks}>
              {mondays.map((monday) => (
                <span
                  key={monday}
                  className={monday === mondayOf(today) ? css.thisWeek : undefined}
                >
                  {monday === mondayOf(today) ? t('load.thisWeek') : dayLabel(monday)}
                </span>
              ))}
            </div>
          </div>
          {people.map((person) => (
            <PersonRow
              key={person.key}
              person={person}
              mondays={mondays}
              today={today}
              days={daysOf(person.party)}
              drag={drag}
              mayEdit={mayEdit}
              selected={search.item ?? null}
              onOpen={(item) => set({ item: item.id === search.item ? undefined : item.id })}
              onKey={onKey}
            />
          ))}
        </div>
      )}
      {handing !== null && (
        <HandOverDialog
          item={handing}
          onChoose={(party) => void handOver(handing, party)}
          onClose={() => setHanding(null)}
        />
      )}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
