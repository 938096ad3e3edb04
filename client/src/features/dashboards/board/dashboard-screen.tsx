import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { useSearchState } from '@/shared/routing/use-search-state';
import { Button } from '@/shared/ui/button';
import { Chip } from '@/shared/ui/chip';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { PartyName } from '@/shared/ui/party-name';
import { Screen } from '@/shared/ui/screen';
import { Skeleton } from '@/shared/ui/skeleton';
import { NameDialog } from '../list/name-dialog';
import { DashboardActions } from './dashboard-actions';
import { ShareDialog } from './share-dialog';
import { TileDialog } from './tile-dialog';
import { TileGrid } from './tile-grid';
import { TvView } from './tv-view';
import { useDashboard } from './use-dashboard';
import { useDelete } from './use-delete';

const read = (raw: Record<string, unknown>) => ({
  edit: raw['edit'] === true,
  tv: raw['tv'] === true,
});

/** One dashboard: to look at, to arrange, to share, on a wall and on paper. */
export function DashboardScreen() {
  const { t } = useTranslation('dashboards');
  const { dashboardId = '' } = useParams({ strict: false }) as { dashboardId?: string };
  const [{ edit, tv }, set] = useSearchState(read);
  const [open, setOpen] = useState<'tile' | 'share' | 'name' | null>(null);
  const { query, dashboard, send, arrange, add, remove, keep } = useDashboard(dashboardId);
  const del = useDelete();
  const mayEdit = dashboard?.right === 'EDIT' || dashboard?.right === 'MANAGE';
  const owns = dashboard?.right === 'MANAGE';
  const editing = edit && mayEdit;
  useShortcut('e', () => set({ edit: editing ? undefined : true }), { active: mayEdit });
  useShortcut('f', () => set({ tv: true }));
  useShortcut('c', () => setOpen('tile'), { active: mayEdit });

  if (tv && dashboard !== undefined) {
    return <TvView dashboard={dashboard} onClose={() => set({ tv: undefined })} />;
  }
  return (
    <Screen
      title={dashboard?.name ?? t('list.title')}
      facts={
        dashboard && (
          <>
            {!owns && <PartyName party={dashboard.owner} />}
            {owns && dashboard.shares.length > 0 && (
              <Chip icon="people">{t('share.count', { count: dashboard.shares.length })}</Chip>
            )}
            {dashboard.description !== '' && <span>{dashboard.description}</span>}
          </>
        )
      }
      actions={
        dashboard && (
          <DashboardActions
            editing={editing}
            mayEdit={mayEdit}
            owns={owns}
            onEdit={() => set({ edit: editing ? undefined : true })}
            onTv={() => set({ tv: true })}
            onAdd={() => setOpen('tile')}
            onShare={() => setOpen('share')}
            onRename={() => setOpen('name')}
            onDelete={() => del.mutate(dashboard)}
          />
        )
      }
      status={editing && <span>{t('board.hint')}</span>}
    >
      {query.isPending && <Skeleton rows={12} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {dashboard !== undefined && dashboard.tiles.length === 0 && (
        <EmptyState
          title={t('board.empty')}
          action={
            mayEdit && (
              <Button look="primary" icon="add" onClick={() => setOpen('tile')}>
                {t('tile.add')}
              </Button>
            )
          }
        >
          {t(mayEdit ? 'board.emptyText' : 'board.emptyOther')}
        </EmptyState>
      )}
      {dashboard !== undefined && (
        <TileGrid tiles={dashboard.tiles} editing={editing} onArrange={arrange} onRemove={remove} />
      )}
      {open === 'tile' && (
        <TileDialog
          onAdd={(make) => {
            add(make);
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'share' && dashboard !== undefined && (
        <ShareDialog dashboard={dashboard} onSaved={keep} onClose={() => setOpen(null)} />
      )}
      {open === 'name' && dashboard !== undefined && (
        <NameDialog
          head={dashboard}
          onSave={(head) => {
            send(head);
            setOpen(null);
          }}
          onClose={() => setOpen(null)}
        />
      )}
    </Screen>
  );
}
