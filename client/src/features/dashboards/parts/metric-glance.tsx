import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GlanceTile } from '@/shared/api/dashboard-types';
import { Sparkline } from '@/shared/charts/sparkline';
import { useLocale } from '@/shared/i18n/locale';
import { Chip } from '@/shared/ui/chip';
import css from './metric-glance.module.css';
import { STATUS_ICONS, STATUS_TONES, sparkTone } from './standing';
import { figureOf, valueText } from './value-text';

/** One indicator: its last reading large, its last readings as a line, and how it stands. */
export function MetricGlance({ tile, large = false }: { tile: GlanceTile; large?: boolean }) {
  const { t } = useTranslation('dashboards');
  const { language } = useLocale();
  const { metric, value, status } = tile;
  const figure = value === null ? null : figureOf(value, metric, language);
  const points = tile.sparkline.map((point) => point.value);
  return (
    <div className={large ? css.large : css.glance}>
      <div className={css.head}>
        <Link to={`/indicators/${metric.id}`} className={css.name} preload="intent">
          {metric.name}
        </Link>
        <Chip tone={STATUS_TONES[status]} icon={STATUS_ICONS[status]}>
          {t(`metrics.${status}`)}
        </Chip>
      </div>
      <div className={css.middle}>
        <p className={css.figure}>
          <b>{figure === null ? '–' : figure.number}</b>
          {figure !== null && figure.unit !== '' && <small>{figure.unit}</small>}
        </p>
        <div className={css.spark}>
          <Sparkline
            values={points}
            target={tile.target}
            tone={sparkTone(status)}
            height={large ? 56 : 36}
            label={t('spark', {
              count: points.length,
              values: points.map((point) => valueText(point, metric, language)).join(t('comma')),
            })}
          />
        </div>
      </div>
      <p className={css.told}>{tile.told}</p>
    </div>
  );
}
