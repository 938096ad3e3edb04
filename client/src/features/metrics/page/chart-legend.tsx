import { useTranslation } from 'react-i18next';
import type { Metric, MetricSeries } from '@/shared/api/metric-types';
import { cx } from '@/shared/ui/cx';
import type { ChartWords } from './chart-lines';
import css from './legend.module.css';
import type { MetricState } from './use-metric-state';

interface Props {
  metric: Metric;
  series: MetricSeries;
  state: MetricState;
  words: ChartWords;
}

/** What each line is; the lines say their name at their right end too. */
export function ChartLegend({ metric, series, state, words }: Props) {
  const { t } = useTranslation('metrics');
  const limits = !state.plain && series.control !== null;
  const keys = [
    { look: css.readings, label: t(`trend.readingsOf.${series.by}`) },
    metric.direction === 'WITHIN'
      ? { look: css.band, label: words.band }
      : metric.target !== null && { look: css.target, label: words.target },
    metric.warning !== null && { look: css.warning, label: words.warning },
    metric.alarm !== null && { look: css.alarm, label: words.alarm },
    limits && { look: css.usual, label: t('trend.usual') },
    limits &&
      (series.control?.signals.length ?? 0) > 0 && {
        look: css.signal,
        label: t('trend.signal'),
      },
    !state.plain && series.forecast.length > 0 && { look: css.ahead, label: words.forecastBand },
  ].filter((each) => each !== false);
  return (
    <div className={css.legend}>
      <h2>{t('trend.title')}</h2>
      <ul aria-hidden="true">
        {keys.map((key) => (
          <li key={key.label}>
            <i className={cx(css.key, key.look)} />
            {key.label}
          </li>
        ))}
      </ul>
    </div>
  );
}
