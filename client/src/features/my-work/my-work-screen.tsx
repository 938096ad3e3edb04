import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import type { MyItem } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { useDrag } from '@/shared/drag/use-drag';
import { useKept } from '@/shared/grid/use-kept';
import { usePhone } from '@/shared/grid/use-phone';
import { text, useSearchState } from '@/shared/routing/use-search-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Screen } from '@/shared/ui/screen';
import { Skeleton } from '@/shared/ui/skeleton';
import { CaptureLine } from './capture/capture-line';
import { MyActions } from './my-actions';
import { MyBlocking } from './my-blocking';
import { MyEmpty } from './my-empty';
import { MyFacts } from './my-facts';
import { MyGroup } from './my-group';
import { MyInbox } from './my-inbox';
import { MyPeek } from './my-peek';
import css from './my-work.module.css';
import {
  GROUPS,
  myWorkQuery,
  type Order,
  openOf,
  placed,
  sorted,
  summaryOf,
} from './my-work-query';
import { SelectionBar } from './selection-bar';
import { useListKeys } from './use-list-keys';
import { useMyMoves } from './use-my-moves';
import { useWide } from './use-wide';
import { DAY, WeekStrip } from './week-strip';

const read = (raw: Record<string, unknown>) => ({
  item: text(raw['item']),
  waiting: raw['waiting'] === true,
  person: text(raw['person']),
});

/** What I owe, in the order in which it holds others up or in my own; or the work of somebody I act for. */
export function MyWorkScreen() {
  const { t } = useTranslation('my-work');
  const navigate = useNavigate();
  const me = useMe();
  const phone = usePhone();
  const wide = useWide();
  const { today, long } = useDates();
  const [search, set] = useSearchState(read);
  const [order, setOrder] = useKept<Order>('my-work.order', 'effect');
  const [blocking, setBlocking] = useState<MyItem | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const mine = search.person === undefined || search.person === me.person.id;
  const work = useQuery(myWorkQuery(mine ? undefined : search.person));
  const list = useListKeys();
  const moves = useMyMoves();

  const all = work.data === undefined ? [] : GROUPS.flatMap((group) => work.data[group]);
  const open = work.data === undefined ? [] : openOf(work.data);
  const shown = all.find(({ item }) => item.id === search.item);
  const summary = work.data && summaryOf(work.data);
  const of = (id: string) => all.find(({ item }) => item.id === id);
  const drag = useDrag((id, { target, after }) => {
    const dragged = of(id);
    if (dragged === undefined) return;
    if (target.startsWith(DAY)) void moves.due(dragged, target.slice(DAY.length));
    else if (mine && work.data !== undefined) {
      const now = GROUPS.slice(0, -1).flatMap((group) => sorted(work.data[group], order));
      void moves.order(
        placed(
          now.map(({ item }) => item.id),
          id,
          target,
          after,
        ),
      );
      setOrder('own');
    }
  });
  const choose = ({ item }: MyItem) => {
    const next = new Set(chosen);
    if (!next.delete(item.id)) next.add(item.id);
    setChosen(next);
  };
  const kept = (items: readonly MyItem[]) =>
    search.waiting ? items.filter(({ waiting }) => waiting.length > 0) : items;
  const selection = all.filter(({ item }) => chosen.has(item.id));

  return (
    <Screen
      title={phone && mine ? long(today) : mine ? t('title') : t('titleOf', { name: nameOf(open) })}
      facts={<MyFacts work={work.data} />}
      actions={
        <MyActions
          person={mine ? null : (search.person ?? null)}
          onPerson={(person) => set({ person: person ?? undefined, item: undefined })}
          order={order}
          onOrder={setOrder}
          waiting={search.waiting}
          onWaiting={(waiting) => set({ waiting: waiting || undefined })}
        />
      }
      status={
        summary && (
          <>
            <span>
              {t('open', { count: summary.open })} · {t('critical', { count: summary.critical })}
            </span>
            {summary.people > 0 && <span>{t('people', { count: summary.people })}</span>}
          </>
        )
      }
      peek={
        shown === undefined ? null : (
          <MyPeek
            key={shown.item.id}
            mine={shown}
            onClose={() => {
              set({ item: undefined });
              list.focus(shown.item.id);
            }}
          />
        )
      }
    >
      <div className={css.page}>
        <div className={css.list}>
          {mine && <CaptureLine />}
          {work.isPending && <Skeleton rows={12} />}
          {work.isError && <ErrorState error={work.error} onRetry={() => void work.refetch()} />}
          {work.isSuccess && open.length > 0 && <WeekStrip items={open} drag={drag} />}
          {work.isSuccess && <MyEmpty work={work.data} waiting={search.waiting} mine={mine} />}
          {work.isSuccess && all.length > 0 && (
            // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go from row to row
            <div ref={list.ref} className={css.groups} onKeyDown={list.onKeyDown}>
              {GROUPS.map((group) => (
                <MyGroup
                  key={group}
                  group={group}
                  items={kept(work.data[group])}
                  order={order}
                  first={open.length === work.data.later.length}
                  selected={search.item ?? null}
                  chosen={chosen}
                  drag={drag}
                  onChoose={choose}
                  onDue={(item, day) => void moves.due(item, day)}
                  onPeek={({ item }) =>
                    set({ item: item.id === search.item ? undefined : item.id })
                  }
                  onOpen={({ item }) =>
                    void navigate({ to: `/plans/${item.planId}/items/${item.id}` })
                  }
                  onBlock={setBlocking}
                />
              ))}
            </div>
          )}
          {selection.length > 0 && (
            <SelectionBar
              selected={selection}
              onStatus={(status) => moves.become(selection, status)}
              onDay={async (day) => {
                for (const each of selection) await moves.due(each, day);
              }}
              onClear={() => setChosen(new Set())}
            />
          )}
        </div>
        {wide && mine && shown === undefined && <MyInbox />}
      </div>
      {blocking !== null && <MyBlocking mine={blocking} onClose={() => setBlocking(null)} />}
    </Screen>
  );
}

/** The person whose work is shown owns all of it. */
function nameOf(items: readonly MyItem[]): string {
  return items[0]?.item.owner?.name ?? '';
}
