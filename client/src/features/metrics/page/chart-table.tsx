import { useTranslation } from 'react-i18next';
import type { Metric, MetricSeries } from '@/shared/api/metric-types';
import { useFigures } from '../parts/use-figures';
import type { Slot } from './chart-data';
import css from './metric.module.css';
import type { MetricState } from './use-metric-state';

interface Props {
  metric: Metric;
  slots: readonly Slot[];
  series: MetricSeries;
  state: MetricState;
}

/** The figures of the picture, the newest first. */
export function ChartTable({ metric, slots, series, state }: Props) {
  const { t } = useTranslation('metrics');
  const { value, period } = useFigures(metric);
  const year = state.against.includes('year');
  const members = state.against.includes('members') ? series.members : [];
  const cell = (of: number | null | undefined) => (of == null ? '—' : value(of));
  return (
    <section
      className={css.scroll}
      aria-label={t('trend.asTable')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards must be able to scroll it
      tabIndex={0}
    >
      <table className={css.figures}>
        <caption className="visually-hidden">
          {t('trend.tableCaption', { name: metric.name })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('readings.period')}</th>
            <th scope="col">{t('trend.readings')}</th>
            <th scope="col">{t('readings.status')}</th>
            <th scope="col">{t('trend.target')}</th>
            {year && <th scope="col">{t('trend.against.year')}</th>}
            {members.map(({ member }) => (
              <th scope="col" key={member.id}>
                {member.name}
              </th>
            ))}
            <th scope="col">{t('trend.remark')}</th>
          </tr>
        </thead>
        <tbody>
          {[...slots].reverse().map((slot) => (
            <tr key={slot.period}>
              <th scope="row">{period(slot.period)}</th>
              <td>{cell(slot.value ?? slot.forecast?.value)}</td>
              <td>{slot.value === null ? t('trend.forecast') : t(`status.${slot.status}`)}</td>
              <td>{cell(slot.target)}</td>
              {year && <td>{cell(slot.yearAgo)}</td>}
              {members.map(({ member, points }) => (
                <td key={member.id}>
                  {cell(points.find((point) => point.period === slot.period)?.value)}
                </td>
              ))}
              <td>
                {slot.signal ??
                  (slot.forecast === null
                    ? ''
                    : t('headline.between', {
                        low: value(slot.forecast.low),
                        high: value(slot.forecast.high),
                      }))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
