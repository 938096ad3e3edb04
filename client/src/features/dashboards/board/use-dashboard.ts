import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { currentOf } from '@/shared/api/api-error';
import type { Dashboard, DashboardTile, TileEntry } from '@/shared/api/dashboard-types';
import type { Id } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { toast } from '@/shared/ui/toast';
import { dashboardQuery } from '../queries';
import { movedEntry, wholeEntry } from './entries';
import { arranged, type Box, packed } from './layout';

interface Change {
  name?: string;
  description?: string;
  /** Made of the dashboard as it is, so that the same wish fits a newer one. */
  tiles?: (now: Dashboard) => TileEntry[];
}

/** One dashboard and all that can be done to it. Somebody else's newer version is never overwritten unasked. */
export function useDashboard(dashboardId: Id) {
  const { t } = useTranslation('dashboards');
  const queries = useQueryClient();
  const sentence = useSentence();
  const options = dashboardQuery(dashboardId);
  const query = useQuery(options);
  const keep = (next: Dashboard) => queries.setQueryData(options.queryKey, next);

  const change = useMutation({
    mutationFn: ({ now, change: { tiles, ...head } }: { now: Dashboard; change: Change }) =>
      api.patch<Dashboard>('/dashboards/{dashboardId}', {
        path: { dashboardId },
        body: tiles === undefined ? head : { ...head, tiles: tiles(now) },
        version: now.version,
      }),
    onSuccess: keep,
    onError: (error, { change: wish }) => {
      const current = currentOf<Dashboard>(error);
      if (current === null) {
        toast({ text: sentence(error), tone: 'failed' });
        void queries.invalidateQueries({ queryKey: options.queryKey });
        return;
      }
      keep(current);
      toast({
        text: t('board.stale'),
        tone: 'failed',
        action: {
          label: t('board.again'),
          onPress: () => change.mutate({ now: current, change: wish }),
        },
      });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['dashboard'], exact: true }),
  });

  const now = query.data;
  const send = (wish: Change) => now !== undefined && change.mutate({ now, change: wish });

  /** Shows the tiles at their new places at once, and keeps them there. */
  const arrange = (id: Id, box: Box) => {
    if (now === undefined) return;
    const next = new Map(arranged(now.tiles, id, box).map((tile) => [tile.id, tile]));
    keep({ ...now, tiles: now.tiles.map((tile) => ({ ...tile, ...next.get(tile.id) })) });
    send({ tiles: ({ tiles }) => arranged(tiles, id, box).map(movedEntry) });
  };

  const add = (entry: (tiles: readonly DashboardTile[]) => TileEntry) =>
    send({ tiles: ({ tiles }) => [...tiles.map(movedEntry), entry(tiles)] });

  const remove = (tile: DashboardTile) => {
    const back = wholeEntry(tile);
    send({
      tiles: ({ tiles }) => packed(tiles.filter(({ id }) => id !== tile.id)).map(movedEntry),
    });
    toast({
      text: t('board.removed'),
      ...(back === null
        ? {}
        : {
            action: {
              label: t('undo'),
              onPress: () => {
                const present = queries.getQueryData<Dashboard>(options.queryKey);
                if (present === undefined) return;
                const under = Math.max(0, ...present.tiles.map(({ y, h }) => y + h));
                const tiles = (latest: Dashboard) => [
                  ...latest.tiles.map(movedEntry),
                  { ...back, x: 0, y: under },
                ];
                change.mutate({ now: present, change: { tiles } });
              },
            },
          }),
    });
  };

  return { query, dashboard: now, send, arrange, add, remove, keep };
}
