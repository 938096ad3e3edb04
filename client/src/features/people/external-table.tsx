import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { Table } from '@/shared/ui/table';
import { externalQuery } from './queries';
import { CLOSED, usePeopleState } from './use-people-state';

export function ExternalTable() {
  const { t } = useTranslation('people');
  const me = useMe();
  const [state, set] = usePeopleState();
  const parties = useQuery(externalQuery);
  if (parties.isPending) return <Skeleton />;
  if (parties.isError) {
    return <ErrorState error={parties.error} onRetry={() => void parties.refetch()} />;
  }
  if (parties.data.items.length === 0) {
    return (
      <EmptyState
        title={t('empty.external')}
        action={
          me.administrator && (
            <Button look="primary" onClick={() => set({ ...CLOSED, new: 'external' })}>
              {t('new.external')}
            </Button>
          )
        }
      >
        {t('empty.externalNote')}
      </EmptyState>
    );
  }
  return (
    <Table
      label={t('tabs.external')}
      rows={parties.data.items}
      rowKey={(party) => party.id}
      selected={state.external ?? null}
      onOpen={(party) => set({ ...CLOSED, external: party.id })}
      columns={[
        { key: 'name', head: t('column.externalName'), width: 260, cell: (party) => party.name },
        {
          key: 'kind',
          head: t('column.kind'),
          width: 140,
          cell: (party) => t(`externalKinds.${party.kind}`),
        },
        { key: 'contact', head: t('column.contact'), cell: (party) => party.contact ?? '' },
      ]}
    />
  );
}
