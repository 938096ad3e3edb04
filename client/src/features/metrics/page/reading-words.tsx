import { useTranslation } from 'react-i18next';
import type { Metric, MetricSeries } from '@/shared/api/metric-types';
import { useFigures } from '../parts/use-figures';
import { insightOf } from './chart-data';
import css from './metric.module.css';

const SHOWN = 3;

/** The picture in words: what is usual, what is a signal, where it goes. */
export function ReadingWords({ metric, series }: { metric: Metric; series: MetricSeries }) {
  const { t } = useTranslation('metrics');
  const { value, language } = useFigures(metric);
  const insight = insightOf(series, metric);
  const signals = series.control?.signals ?? [];
  const last = series.forecast.at(-1);
  const period = useFigures(metric).period;
  const sentences = [
    insight?.kind === 'beyondUsual' &&
      t(metric.direction === 'UP' ? 'words.beyondUp' : 'words.beyondDown', {
        target: value(insight.target),
        limit: value(insight.limit),
      }),
    insight?.kind === 'safelyInside' &&
      t('words.inside', { target: value(insight.target), limit: value(insight.limit) }),
    insight?.kind === 'chance' && t('words.chance'),
    series.trend !== null && t('words.trend', { told: series.trend.told }),
    last !== undefined &&
      t('words.forecast', {
        period: period(last.period),
        value: value(last.value),
        low: value(last.low),
        high: value(last.high),
      }),
  ].filter((each): each is string => typeof each === 'string');
  if (sentences.length === 0 && signals.length === 0) return null;
  const newest = [...signals].reverse();
  const more = newest.slice(SHOWN);
  return (
    <div className={css.reads}>
      <p>
        <b>{t('words.title')}</b>
        {sentences.join(language === 'zh' ? '；' : '; ')}
        {language === 'zh' ? '。' : '.'}
      </p>
      {signals.length > 0 && (
        <>
          <ul>
            {newest.slice(0, SHOWN).map((signal) => (
              <li key={`${signal.kind}${signal.from}`}>{signal.told}</li>
            ))}
          </ul>
          {more.length > 0 && (
            <details>
              <summary>{t('words.more', { count: more.length })}</summary>
              <ul>
                {more.map((signal) => (
                  <li key={`${signal.kind}${signal.from}`}>{signal.told}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      {series.control !== null && signals.length === 0 && <p>{series.control.told}</p>}
    </div>
  );
}
