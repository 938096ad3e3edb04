import type { DashboardTile } from '@/shared/api/dashboard-types';
import { useTexts } from '@/shared/i18n/locale';

/** Its own title, or the name of what it shows. */
export function useTileTitle(): (tile: DashboardTile) => string {
  const t = useTexts('dashboards');
  return (tile) => {
    if (tile.title !== '') return tile.title;
    const named =
      tile.kind === 'NUMBER' || tile.kind === 'CHART'
        ? tile.metrics.map(({ metric }) => metric.name).join(t('comma'))
        : tile.kind === 'GOAL'
          ? tile.goal?.title
          : tile.kind === 'VIEW'
            ? tile.view?.name
            : undefined;
    const kind = t(`tile.kinds.${tile.kind}`);
    if (named !== undefined && named !== '') return named;
    return tile.unit === null ? kind : `${kind} · ${tile.unit.name}`;
  };
}
