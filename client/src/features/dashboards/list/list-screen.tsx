import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Dashboard, DashboardHead } from '@/shared/api/dashboard-types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { useSearchState } from '@/shared/routing/use-search-state';
import { Button } from '@/shared/ui/button';
import { Chip } from '@/shared/ui/chip';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { PartyName } from '@/shared/ui/party-name';
import { Screen } from '@/shared/ui/screen';
import { Skeleton } from '@/shared/ui/skeleton';
import { Table } from '@/shared/ui/table';
import { toast } from '@/shared/ui/toast';
import { newEntry } from '../board/entries';
import { dashboardsQuery } from '../queries';
import { NameDialog } from './name-dialog';

const read = (raw: Record<string, unknown>) => ({ new: raw['new'] === true });

/** What a new one begins with: something to see at once, easily taken away. */
const FIRST = [
  newEntry('DEVIATIONS', { x: 0, y: 0, w: 6, h: 6 }, {}),
  newEntry('LOAD', { x: 6, y: 0, w: 6, h: 6 }, {}),
];

/** Own dashboards and those others share. */
export function ListScreen() {
  const { t } = useTranslation('dashboards');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const sentence = useSentence();
  const { moment } = useDates();
  const [search, set] = useSearchState(read);
  const list = useQuery(dashboardsQuery);
  const create = useMutation({
    mutationFn: (head: { name: string; description: string }) =>
      api.post<Dashboard>('/dashboards', { body: { ...head, tiles: FIRST } }),
    onSuccess: ({ id }) =>
      void navigate({ to: `/dashboards/${id}`, search: { edit: true } as never }),
    onError: (error) => toast({ text: sentence(error), tone: 'failed' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['dashboard'], exact: true }),
  });
  const make = () => set({ new: true });
  useShortcut('c', make);
  const open = ({ id }: DashboardHead) => void navigate({ to: `/dashboards/${id}` });
  const rows = list.data?.items ?? [];
  return (
    <Screen
      title={t('list.title')}
      facts={list.isSuccess && <span>{t('list.count', { count: rows.length })}</span>}
      actions={
        <Button look="primary" shortcut="C" onClick={make}>
          {t('list.new')}
        </Button>
      }
    >
      {list.isPending && <Skeleton rows={8} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState
          title={t('list.empty')}
          action={
            <Button look="primary" onClick={make}>
              {t('list.new')}
            </Button>
          }
        >
          {t('list.emptyText')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <Table
          label={t('list.title')}
          rows={rows}
          rowKey={({ id }) => id}
          onOpen={open}
          columns={[
            { key: 'name', head: t('list.name'), cell: ({ name }) => name },
            {
              key: 'description',
              head: t('list.description'),
              cell: ({ description }) => description,
              leaves: 'medium',
            },
            {
              key: 'owner',
              head: t('list.owner'),
              width: 150,
              cell: ({ owner }) => <PartyName party={owner} />,
              leaves: 'narrow',
            },
            {
              key: 'shared',
              head: t('list.shared'),
              width: 110,
              cell: ({ shared, right }) =>
                right !== 'MANAGE' ? (
                  <Chip>{t(right === 'EDIT' ? 'share.edit' : 'share.see')}</Chip>
                ) : shared ? (
                  <Chip tone="blue">{t('list.isShared')}</Chip>
                ) : (
                  <Chip icon="lock">{t('list.isOwn')}</Chip>
                ),
            },
            {
              key: 'tiles',
              head: t('list.tiles'),
              width: 80,
              align: 'end',
              cell: ({ tiles }) => tiles,
            },
            {
              key: 'changed',
              head: t('list.changed'),
              width: 130,
              cell: ({ changedAt }) => moment(changedAt),
              leaves: 'narrow',
            },
          ]}
        />
      )}
      {search.new && (
        <NameDialog
          head={null}
          busy={create.isPending}
          onSave={(head) => create.mutate(head)}
          onClose={() => set({ new: undefined })}
        />
      )}
    </Screen>
  );
}
