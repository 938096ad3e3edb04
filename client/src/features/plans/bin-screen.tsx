import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { BinEntry, Page } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { PartyName } from '@/shared/ui/party-name';
import { Screen } from '@/shared/ui/screen';
import { Skeleton } from '@/shared/ui/skeleton';
import { type Column, Table } from '@/shared/ui/table';
import { toast } from '@/shared/ui/toast';

/** How what stands alone comes back; items come back into their plans. */
const RESTORABLE: Record<string, string | undefined> = {
  plan: '/plans/{id}/restore',
  goal: '/goals/{id}/restore',
  metric: '/metrics/{id}/restore',
  dashboard: '/dashboards/{id}/restore',
};

/** What was deleted and can come back. */
export function BinScreen() {
  const { t } = useTranslation('plans');
  const { moment } = useDates();
  const queries = useQueryClient();
  const sentence = useSentence();
  const list = useInfiniteQuery({
    queryKey: ['bin'],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<BinEntry>>('/bin', { query: { limit: 100, after: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    meta: { live: ['plan', 'item', 'goal', 'metric', 'dashboard'] },
  });
  const restore = async (entry: BinEntry) => {
    try {
      const restorable = RESTORABLE[entry.kind];
      if (restorable) {
        await api.post(restorable, { path: { id: entry.id } });
      } else {
        await api.post('/plans/{planId}/items/{id}/restore', {
          path: { planId: entry.container?.id ?? '', id: entry.id },
        });
      }
      toast({ text: t('bin.restored', { name: entry.title }) });
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
    await queries.invalidateQueries({ queryKey: ['bin'] });
    await queries.invalidateQueries({ queryKey: [entry.kind === 'item' ? 'plan' : entry.kind] });
  };
  const columns: Column<BinEntry>[] = [
    { key: 'name', head: t('bin.name'), cell: (entry) => entry.title },
    { key: 'kind', head: t('bin.kind'), width: 96, cell: (entry) => t(`bin.kinds.${entry.kind}`) },
    {
      key: 'in',
      head: t('bin.in'),
      width: 220,
      cell: (entry) => entry.container?.title,
      leaves: 'medium',
    },
    {
      key: 'when',
      head: t('bin.when'),
      width: 140,
      cell: (entry) => moment(entry.deletedAt),
      leaves: 'medium',
    },
    {
      key: 'by',
      head: t('bin.by'),
      width: 120,
      cell: (entry) => <PartyName party={entry.by} />,
      leaves: 'medium',
    },
    {
      key: 'restore',
      head: <span className="visually-hidden">{t('bin.restore')}</span>,
      width: 96,
      cell: (entry) => (
        <Button size="small" icon="undo" onClick={() => void restore(entry)}>
          {t('bin.restore')}
        </Button>
      ),
    },
  ];
  const entries = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Screen title={t('bin.title')}>
      {list.isPending && <Skeleton rows={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && entries.length === 0 && <EmptyState title={t('bin.empty')} />}
      {entries.length > 0 && (
        <Table
          label={t('bin.title')}
          columns={columns}
          rows={entries}
          rowKey={(entry) => `${entry.kind}${entry.id}`}
          foot={
            list.hasNextPage && (
              <Button onClick={() => void list.fetchNextPage()}>{t('shared:loadMore')}</Button>
            )
          }
        />
      )}
    </Screen>
  );
}
