import { useTranslation } from 'react-i18next';
import type { DeviationSheet, Metric, MetricSeries, MetricTile } from '@/shared/api/metric-types';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import { STATUS_ICON, STATUS_TONE } from '../model/status';
import { ChangeText } from '../parts/change-text';
import { useFigures } from '../parts/use-figures';
import { yearAgo } from './chart-data';
import css from './headline.module.css';

interface Props {
  metric: Metric;
  tile: MetricTile;
  series: MetricSeries | null;
  sheets: readonly DeviationSheet[];
}

/** The last figure, what it means in one sentence, and what it is compared with. */
export function Headline({ metric, tile, series, sheets }: Props) {
  const { t } = useTranslation('metrics');
  const figures = useFigures(metric);
  const { value, period, status } = tile;
  const lines = { ...metric, target: tile.target };
  const aim = figures.aim(lines);
  const before =
    series?.by === metric.frequency && period !== null
      ? series.points.find((point) => point.period === yearAgo(period))
      : undefined;
  const last = series?.forecast.at(-1);
  const open = sheets.filter((sheet) => sheet.version === 0).length;
  const facts = [
    aim !== null && { label: t('headline.target'), value: aim },
    tile.attainment !== null && {
      label: t('headline.attainment'),
      value: `${figures.bare(Math.round(tile.attainment))}%`,
    },
    value !== null &&
      before !== undefined && {
        label: t('headline.lastYear'),
        value: figures.signed(value - before.value),
        note: figures.value(before.value),
      },
    value !== null &&
      metric.base !== null && {
        label: t('headline.base'),
        value: figures.signed(value - metric.base),
        note: figures.value(metric.base),
      },
    last !== undefined && {
      label: t('headline.forecast', { period: figures.period(last.period) }),
      value: figures.value(last.value),
      note: t('headline.between', { low: figures.value(last.low), high: figures.value(last.high) }),
    },
  ].filter((each) => each !== false);
  return (
    <section className={css.headline} aria-label={t('headline.label')}>
      <div className={css.main}>
        <span className={css.value}>{value === null ? '—' : figures.value(value)}</span>
        <span className={css.when}>
          {period === null ? t('card.noReading') : figures.period(period)}
          <ChangeText tile={tile} />
        </span>
      </div>
      <div className={css.words}>
        <p className={cx(css.told, css[STATUS_TONE[status]])}>
          <Icon name={STATUS_ICON[status]} size={16} />
          <b>{t(`status.${status}`)}</b>
          <span>{tile.told}</span>
        </p>
        <p className={css.note}>
          {open > 0
            ? t('headline.open', { count: open })
            : (tile.note ?? metric.response ?? t('headline.calm'))}
        </p>
      </div>
      <dl className={css.facts}>
        {facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>
              <b>{fact.value}</b>
              {'note' in fact && <span>{fact.note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
