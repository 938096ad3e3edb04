import { useTranslation } from 'react-i18next';
import type { Frequency, Metric } from '@/shared/api/metric-types';
import { Button } from '@/shared/ui/button';
import { Menu } from '@/shared/ui/menu';
import { Segmented } from '@/shared/ui/segmented';
import { Select } from '@/shared/ui/select';
import { Spacer } from '@/shared/ui/spacer';
import css from './metric.module.css';
import {
  AGAINST,
  lengthsFor,
  type MetricChange,
  type MetricState,
  RANGES,
} from './use-metric-state';

interface Props {
  metric: Metric;
  state: MetricState;
  onChange: (change: MetricChange) => void;
}

/** What the chart shows: length of a period, how far back, lines beside it. */
export function TrendControls({ metric, state, onChange }: Props) {
  const { t } = useTranslation('metrics');
  const by: Frequency = state.by ?? metric.frequency;
  const offered = AGAINST.filter(
    (each) =>
      (each !== 'base' || metric.base !== null) &&
      (each !== 'members' || metric.members.length > 0),
  );
  const toggle = (each: (typeof AGAINST)[number]) => {
    const next = state.against.includes(each)
      ? state.against.filter((other) => other !== each)
      : [...state.against, each];
    onChange({ against: next.length === 0 ? undefined : next.join(',') });
  };
  return (
    <>
      <Spacer />
      <Menu
        align="end"
        trigger={
          <Button size="small" icon="filter">
            {t('trend.show')}
          </Button>
        }
        entries={[
          ...offered.map((each) => ({
            label: t(`trend.against.${each}`),
            checked: state.against.includes(each),
            onSelect: () => toggle(each),
          })),
          'separator',
          {
            label: t('trend.limits'),
            checked: !state.plain,
            onSelect: () => onChange({ plain: state.plain ? undefined : (true as never) }),
          },
          {
            label: t('trend.asTable'),
            checked: state.table,
            onSelect: () => onChange({ table: state.table ? undefined : (true as never) }),
          },
        ]}
      />
      <Select
        label={t('trend.range')}
        size="small"
        className={css.range}
        value={state.range}
        onChange={(range) => onChange({ range: range === '26' ? undefined : range })}
        options={RANGES.map((value) => ({
          value,
          label:
            value === 'all' ? t('trend.rangeAll') : t('trend.rangeLast', { count: Number(value) }),
        }))}
      />
      <Segmented
        label={t('trend.by')}
        value={by}
        onChange={(next) => onChange({ by: next === metric.frequency ? undefined : next })}
        options={lengthsFor(metric.frequency).map((value) => ({
          value,
          label: t(`trend.length.${value}`),
        }))}
      />
    </>
  );
}
