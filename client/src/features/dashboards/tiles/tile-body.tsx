import { useTranslation } from 'react-i18next';
import type { DashboardTile } from '@/shared/api/dashboard-types';
import { Icon } from '@/shared/ui/icon/icon';
import { LoadList } from '../parts/load-list';
import { MetricGlance } from '../parts/metric-glance';
import { ChartTile } from './chart-tile';
import { DeviationTile } from './deviation-tile';
import { GoalTile } from './goal-tile';
import { TextTile } from './text-tile';
import css from './tiles.module.css';
import { useTileTitle } from './use-tile-title';
import { ViewTile } from './view-tile';

/** What a tile shows; nothing but a lock where the reader may not see it. */
export function TileBody({ tile }: { tile: DashboardTile }) {
  const { t } = useTranslation('dashboards');
  const titleOf = useTileTitle();
  if (!tile.visible) {
    return (
      <p className={css.locked}>
        <Icon name="lock" /> {t('tile.hidden')}
      </p>
    );
  }
  const metric = tile.metrics[0];
  if (tile.kind === 'NUMBER' && metric !== undefined) {
    return (
      <>
        {tile.title !== '' && <h2 className={css.title}>{tile.title}</h2>}
        <MetricGlance tile={metric} large />
      </>
    );
  }
  const headed = tile.kind !== 'GOAL' || tile.title !== '';
  return (
    <>
      {headed && (tile.kind !== 'TEXT' || tile.title !== '') && (
        <h2 className={css.title}>{titleOf(tile)}</h2>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards must be able to scroll it */}
      <div className={css.body} tabIndex={0}>
        <Content tile={tile} />
        {tile.hidden > 0 && <p className={css.quiet}>{t('tile.some', { count: tile.hidden })}</p>}
      </div>
    </>
  );
}

function Content({ tile }: { tile: DashboardTile }) {
  const { t } = useTranslation('dashboards');
  switch (tile.kind) {
    case 'CHART':
      return <ChartTile tile={tile} />;
    case 'GOAL':
      return tile.goal === null ? null : <GoalTile goal={tile.goal} />;
    case 'DEVIATIONS':
      return <DeviationTile metrics={tile.metrics} />;
    case 'LOAD':
      return tile.load.length === 0 ? (
        <p className={css.quiet}>{t('unit.empty.load')}</p>
      ) : (
        <LoadList load={tile.load} />
      );
    case 'VIEW':
      return tile.view === null ? null : <ViewTile view={tile.view} />;
    case 'TEXT':
      return <TextTile text={tile.text} />;
    default:
      return null;
  }
}
