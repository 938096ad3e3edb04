import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { MetricCorrelation } from '@/shared/api/metric-types';
import { Chart } from '@/shared/charts/chart';
import type { ChartColours } from '@/shared/charts/chart-colours';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { useFigures } from '../parts/use-figures';
import css from './analysis.module.css';
import type { PaneProps } from './analysis-screen';
import { MetricSelect } from './metric-select';
import { scatterOption } from './scatter-option';

/** Whether two indicators move together, as points and as a sentence. */
export function CorrelationPane({ state, onChange }: PaneProps) {
  const { t } = useTranslation('metrics');
  const { first, second } = state;
  const found = useQuery({
    queryKey: ['metric', { correlation: true, first, second }],
    queryFn: ({ signal }) =>
      api.get<MetricCorrelation>('/metrics/correlation', {
        query: { firstId: first, secondId: second },
        signal,
      }),
    enabled: first !== undefined && second !== undefined,
  });
  return (
    <div className={css.page}>
      <div className={css.choices}>
        <MetricSelect
          label={t('analysis.first')}
          value={first}
          except={second === undefined ? [] : [second]}
          onChange={(id) => onChange({ first: id })}
        />
        <MetricSelect
          label={t('analysis.second')}
          value={second}
          except={first === undefined ? [] : [first]}
          onChange={(id) => onChange({ second: id })}
        />
      </div>
      {(first === undefined || second === undefined) && (
        <EmptyState title={t('analysis.chooseTwo')}>{t('analysis.chooseTwoNote')}</EmptyState>
      )}
      {found.isLoading && <Skeleton rows={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <Scatter found={found.data} />}
    </div>
  );
}

function Scatter({ found }: { found: MetricCorrelation }) {
  const { t } = useTranslation('metrics');
  const one = useFigures(found.first);
  const two = useFigures(found.second);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the figures follow what was found
  const option = useCallback(
    (colours: ChartColours) =>
      scatterOption(found, { first: one.value, second: two.value, period: one.period }, colours),
    [found, one.language],
  );
  return (
    <>
      <p className={css.told}>
        <b>{t(`analysis.strength.${found.strength}`)}</b>
        {found.coefficient !== null && (
          <span className={css.quiet}>
            {t('analysis.coefficient', {
              r: found.coefficient.toFixed(2).replace('-', '−'),
              count: found.points,
            })}
          </span>
        )}
      </p>
      <p>{found.told}</p>
      {found.scatter.length > 0 && (
        <Chart
          option={option}
          height="tall"
          label={t('analysis.picture', { first: found.first.name, second: found.second.name })}
        />
      )}
      <details>
        <summary className={css.summary}>{t('trend.asTable')}</summary>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('readings.period')}</th>
              <th scope="col">{found.first.name}</th>
              <th scope="col">{found.second.name}</th>
            </tr>
          </thead>
          <tbody>
            {found.scatter.map((point) => (
              <tr key={point.period}>
                <th scope="row">{one.period(point.period)}</th>
                <td>{one.value(point.first)}</td>
                <td>{two.value(point.second)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
