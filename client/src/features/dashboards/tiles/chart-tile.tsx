import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DashboardTile, GlanceTile } from '@/shared/api/dashboard-types';
import { Sparkline } from '@/shared/charts/sparkline';
import { useLocale } from '@/shared/i18n/locale';
import { sparkTone } from '../parts/standing';
import { valueText } from '../parts/value-text';
import { barsOf, drawingHeight, periodsOf } from './chart-data';
import css from './tiles.module.css';

/** The last readings of one to eight indicators: lines, columns or figures. */
export function ChartTile({ tile }: { tile: DashboardTile }) {
  if (tile.chart === 'TABLE') return <Figures metrics={tile.metrics} />;
  const bars = tile.chart === 'BAR' || tile.chart === 'PIE';
  const height = drawingHeight(tile.h, tile.metrics.length);
  return (
    <ul className={css.charts}>
      {tile.metrics.map((each) => (
        <Row key={each.metric.id} tile={each} bars={bars} height={height} />
      ))}
    </ul>
  );
}

function Row({ tile, bars, height }: { tile: GlanceTile; bars: boolean; height: number }) {
  const { t } = useTranslation('dashboards');
  const { language } = useLocale();
  const { metric, value, sparkline, status, target } = tile;
  const points = sparkline.map((point) => point.value);
  const label = t('spark', {
    count: points.length,
    values: points.map((point) => valueText(point, metric, language)).join(t('comma')),
  });
  return (
    <li className={css.chart}>
      <div className={css.line}>
        <Link to={`/indicators/${metric.id}`} className={css.name}>
          {metric.name}
        </Link>
        <b>{value === null ? '–' : valueText(value, metric, language)}</b>
      </div>
      {bars ? (
        <div className={css.bars} role="img" aria-label={label} style={{ height }}>
          {barsOf(points).map((share, index) => (
            <span
              key={sparkline[index]?.period}
              title={`${sparkline[index]?.period} ${valueText(points[index] ?? 0, metric, language)}`}
              style={{ height: `${share}%` }}
            />
          ))}
        </div>
      ) : (
        <Sparkline
          values={points}
          target={target}
          tone={sparkTone(status)}
          height={height}
          label={label}
        />
      )}
      <div className={css.ends} aria-hidden="true">
        <span>{sparkline[0]?.period}</span>
        <span>{sparkline.at(-1)?.period}</span>
      </div>
    </li>
  );
}

function Figures({ metrics }: { metrics: readonly GlanceTile[] }) {
  const { t } = useTranslation('dashboards');
  const { language } = useLocale();
  const periods = periodsOf(metrics.map(({ sparkline }) => sparkline));
  return (
    <table className={css.figures}>
      <thead>
        <tr>
          <th scope="col">{t('tile.period')}</th>
          {metrics.map(({ metric }) => (
            <th key={metric.id} scope="col">
              {metric.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period}>
            <th scope="row">{period}</th>
            {metrics.map(({ metric, sparkline }) => {
              const point = sparkline.find((each) => each.period === period);
              return (
                <td key={metric.id}>
                  {point === undefined ? '–' : valueText(point.value, metric, language)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
