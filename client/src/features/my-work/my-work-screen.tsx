import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyItem } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { usePhone } from '@/shared/grid/use-phone';
import { text, useSearchState } from '@/shared/routing/use-search-state';
import { Button } from '@/shared/ui/button';
import { Checkbox } from '@/shared/ui/checkbox';
import { Chip } from '@/shared/ui/chip';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Screen } from '@/shared/ui/screen';
import { Skeleton } from '@/shared/ui/skeleton';
import { MyBlocking } from './my-blocking';
import { MyGroup } from './my-group';
import { MyPeek } from './my-peek';
import css from './my-work.module.css';
import { GROUPS, myWorkQuery, summaryOf } from './my-work-query';
import { useListKeys } from './use-list-keys';
import { useWorkdaysLeft } from './use-workdays-left';

const read = (raw: Record<string, unknown>) => ({
  item: text(raw['item']),
  waiting: raw['waiting'] === true,
});

/** What I owe, in the order in which it holds others up. */
export function MyWorkScreen() {
  const { t } = useTranslation('my-work');
  const navigate = useNavigate();
  const phone = usePhone();
  const { today, long } = useDates();
  const [search, set] = useSearchState(read);
  const [blocking, setBlocking] = useState<MyItem | null>(null);
  const work = useQuery(myWorkQuery);
  const left = useWorkdaysLeft(today);
  const list = useListKeys();

  const all = work.data === undefined ? [] : GROUPS.flatMap((group) => work.data[group]);
  const shown = all.find(({ item }) => item.id === search.item);
  const summary = work.data && summaryOf(work.data);
  const critical = work.data?.today.filter(({ item }) => item.critical).length ?? 0;
  const open = ({ item }: MyItem) =>
    void navigate({ to: `/plans/${item.planId}/items/${item.id}` });

  return (
    <Screen
      title={phone ? long(today) : t('title')}
      facts={
        <>
          <span>{long(today)}</span>
          {left !== null && <span>{t('workdays', { count: left })}</span>}
          {work.data !== undefined && (
            <Chip tone={critical > 0 ? 'red' : 'neutral'}>
              {critical > 0
                ? t('todayCritical', { count: work.data.today.length, critical })
                : t('today', { count: work.data.today.length })}
            </Chip>
          )}
        </>
      }
      actions={
        <Checkbox
          checked={search.waiting}
          onChange={(waiting) => set({ waiting: waiting || undefined })}
        >
          {t('onlyWaiting')}
        </Checkbox>
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
      {work.isPending && <Skeleton rows={12} />}
      {work.isError && <ErrorState error={work.error} onRetry={() => void work.refetch()} />}
      {work.isSuccess && all.length === 0 && (
        <EmptyState
          title={t('emptyTitle')}
          action={<Button onClick={() => void navigate({ to: '/plans' })}>{t('plans')}</Button>}
        >
          {t('empty')}
        </EmptyState>
      )}
      {work.isSuccess && all.length > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go from row to row
        <div ref={list.ref} className={css.groups} onKeyDown={list.onKeyDown}>
          {GROUPS.map((group) => (
            <MyGroup
              key={group}
              group={group}
              items={
                search.waiting
                  ? work.data[group].filter(({ waiting }) => waiting.length > 0)
                  : work.data[group]
              }
              selected={search.item ?? null}
              onPeek={(mine) =>
                set({ item: mine.item.id === search.item ? undefined : mine.item.id })
              }
              onOpen={open}
              onBlock={setBlocking}
            />
          ))}
        </div>
      )}
      {blocking !== null && <MyBlocking mine={blocking} onClose={() => setBlocking(null)} />}
    </Screen>
  );
}
