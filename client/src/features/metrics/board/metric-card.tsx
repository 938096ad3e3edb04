import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MetricTile } from '@/shared/api/metric-types';
import { Sparkline } from '@/shared/charts/sparkline';
import { useDates } from '@/shared/dates/use-dates';
import { cx } from '@/shared/ui/cx';
import { PartyName } from '@/shared/ui/party-name';
import { isDeviating, sparkTone } from '../model/status';
import { ChangeText } from '../parts/change-text';
import { StatusChip } from '../parts/status-chip';
import { useFigures } from '../parts/use-figures';
import css from './card.module.css';

/** One indicator at a glance; the whole card leads to its page. */
export function MetricCard({ tile }: { tile: MetricTile }) {
  const { t } = useTranslation('metrics');
  const { metric, value, status } = tile;
  const figures = useFigures(metric);
  const { short } = useDates();
  const aim = figures.aim({ direction: metric.direction, ...tile });
  return (
    <li className={cx(css.card, css[status])}>
      <div className={css.head}>
        <h2 className={css.name}>
          <Link to={`/indicators/${metric.id}`} className={css.link} preload="intent">
            {metric.name}
          </Link>
        </h2>
        <StatusChip status={status} />
      </div>
      <div className={css.middle}>
        <div className={css.figure}>
          <span className={css.value}>{value === null ? '—' : figures.value(value)}</span>
          <span className={css.quiet}>
            {tile.period === null ? t('card.noReading') : figures.period(tile.period)}
            <ChangeText tile={tile} />
          </span>
        </div>
        <span className={css.spark}>
          <Sparkline
            values={tile.sparkline.map((point) => point.value)}
            target={tile.target}
            low={tile.low}
            high={tile.high}
            tone={sparkTone(status)}
            height={40}
            label={t('charts:sparkline', {
              count: tile.sparkline.length,
              values: tile.sparkline
                .map((point) => figures.bare(point.value))
                .join(t('card.comma')),
            })}
          />
        </span>
      </div>
      <p className={cx(css.told, isDeviating(status) && css.off)}>
        {aim === null ? tile.told : t('card.told', { aim, told: tile.told })}
      </p>
      <div className={css.foot}>
        <PartyName party={metric.owner ?? metric.person} />
        <span className={css.due}>
          {tile.missing > 0 ? (
            <b>{t('card.missing', { count: tile.missing })}</b>
          ) : metric.computed ? (
            t('card.computed')
          ) : (
            t('card.due', { day: short(tile.nextDue) })
          )}
        </span>
      </div>
    </li>
  );
}
