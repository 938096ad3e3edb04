import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import type { Person } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { Table } from '@/shared/ui/table';
import { peopleQuery } from './queries';
import type { Sorting } from './sorting';
import { usePeopleColumns } from './use-people-columns';
import { CLOSED, usePeopleState } from './use-people-state';

export function PeopleTable() {
  const { t } = useTranslation('people');
  const me = useMe();
  const [state, set] = usePeopleState();
  const [sorting, setSorting] = useState<Sorting>({ by: 'name', down: false });
  const sort = `${sorting.down ? '-' : ''}${sorting.by}`;
  const query = peopleQuery({ q: state.q, unitId: state.unit, state: state.state, sort });
  const people = useInfiniteQuery(query);
  const loaded: Person[] = people.data?.pages.flatMap((page) => page.items) ?? [];
  const columns = usePeopleColumns(sorting, setSorting);

  if (people.isPending) return <Skeleton rows={14} />;
  if (people.isError) {
    return <ErrorState error={people.error} onRetry={() => void people.refetch()} />;
  }
  if (loaded.length === 0) {
    return (
      <EmptyState
        title={t(state.q === '' ? 'empty.people' : 'empty.found')}
        action={
          state.q !== '' ? (
            <Button onClick={() => set({ q: undefined, unit: undefined, state: 'all' })}>
              {t('empty.widen')}
            </Button>
          ) : (
            me.administrator && (
              <Button look="primary" onClick={() => set({ ...CLOSED, new: 'person' })}>
                {t('newPerson')}
              </Button>
            )
          )
        }
      />
    );
  }
  return (
    <Table
      label={t('tabs.people')}
      columns={columns}
      rows={loaded}
      rowKey={(person) => person.id}
      selected={state.person ?? null}
      onOpen={(person) => set({ ...CLOSED, person: person.id })}
      foot={
        people.hasNextPage && (
          <Button busy={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
            {t('shared:loadMore')}
          </Button>
        )
      }
    />
  );
}
