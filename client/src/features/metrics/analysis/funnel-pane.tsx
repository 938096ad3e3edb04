import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { MetricFunnel } from '@/shared/api/metric-types';
import { useDates } from '@/shared/dates/use-dates';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Field } from '@/shared/ui/field';
import { Select } from '@/shared/ui/select';
import { Skeleton } from '@/shared/ui/skeleton';
import { periodText, recentPeriods } from '../model/periods';
import { numberText } from '../model/values';
import { useFigures } from '../parts/use-figures';
import { headsQuery } from '../queries';
import css from './analysis.module.css';
import type { PaneProps } from './analysis-screen';
import { ChosenMetrics } from './chosen-metrics';

/** Counts of stages in order: how many go on, how many are lost where. */
export function FunnelPane({ state, onChange }: PaneProps) {
  const { t } = useTranslation('metrics');
  const { today, language } = useDates();
  const { ids } = state;
  const heads = useQuery(headsQuery(''));
  const frequency = heads.data?.items.find((head) => head.id === ids[0])?.frequency ?? 'MONTH';
  const periods = recentPeriods(frequency, today, 25).slice(1);
  const period = state.period ?? periods[0] ?? '';
  const found = useQuery({
    queryKey: ['metric', { funnel: true, ids, period }],
    queryFn: ({ signal }) =>
      api.get<MetricFunnel>('/metrics/funnel', { query: { id: ids, period }, signal }),
    enabled: ids.length > 1,
  });
  return (
    <div className={css.page}>
      <div className={css.choices}>
        <Field label={t('readings.period')}>
          <Select
            value={period}
            onChange={(next) => onChange({ period: next })}
            options={[...new Set([period, ...periods])].map((value) => ({
              value,
              label: periodText(value, language),
            }))}
          />
        </Field>
      </div>
      <ChosenMetrics
        ids={ids}
        onChange={(next) => onChange({ ids: next.join(',') || undefined })}
      />
      {ids.length < 2 && (
        <EmptyState title={t('analysis.chooseStages')}>{t('analysis.chooseStagesNote')}</EmptyState>
      )}
      {found.isLoading && <Skeleton rows={4} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {ids.length > 1 && found.data && <Stages funnel={found.data} />}
    </div>
  );
}

function Stages({ funnel }: { funnel: MetricFunnel }) {
  const { t } = useTranslation('metrics');
  const { language } = useDates();
  const most = Math.max(...funnel.stages.map((stage) => stage.count), 1);
  return (
    <>
      <ol className={css.funnel}>
        {funnel.stages.map((stage) => (
          <Stage key={stage.metric.id} stage={stage} most={most} />
        ))}
      </ol>
      {funnel.total !== null && (
        <p className={css.told}>
          {t('analysis.total', { percent: numberText(funnel.total, 1, language) })}
        </p>
      )}
    </>
  );
}

function Stage({ stage, most }: { stage: MetricFunnel['stages'][number]; most: number }) {
  const { t } = useTranslation('metrics');
  const figures = useFigures(stage.metric);
  const width = (stage.count / most) * 100;
  return (
    <li>
      <span>{stage.metric.name}</span>
      <svg viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
        <rect x={(100 - width) / 2} width={width} height="24" rx="0.6" />
      </svg>
      <b>{figures.value(stage.count)}</b>
      <span className={css.quiet}>
        {stage.ofPrevious !== null &&
          t('analysis.goOn', {
            percent: numberText(stage.ofPrevious, 1, figures.language),
            lost: figures.bare(stage.lost),
          })}
      </span>
    </li>
  );
}
