import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TileEntry, TileKind } from '@/shared/api/dashboard-types';
import type { GoalRef } from '@/shared/api/goal-types';
import type { Party } from '@/shared/api/types';
import { GoalPicker } from '@/shared/goal-view/goal-picker';
import { Field } from '@/shared/ui/field';
import { MultiSelect } from '@/shared/ui/multi-select';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Segmented } from '@/shared/ui/segmented';
import { Select } from '@/shared/ui/select';
import { Textarea } from '@/shared/ui/textarea';
import { metricChoicesQuery } from '../queries';
import { ViewField } from './view-field';

interface Props {
  kind: TileKind;
  content: Partial<TileEntry>;
  onContent: (content: Partial<TileEntry>) => void;
}

const MOST = 8;
const CHARTS = ['LINE', 'BAR', 'TABLE'] as const;

/** What a tile of a kind shows. */
export function TileFields({ kind, content, onContent }: Props) {
  const { t } = useTranslation('dashboards');
  const [goal, setGoal] = useState<GoalRef | null>(null);
  const [unit, setUnit] = useState<Party | null>(null);
  const metrics = useQuery({
    ...metricChoicesQuery,
    enabled: kind === 'NUMBER' || kind === 'CHART',
  });
  const choices = (metrics.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  switch (kind) {
    case 'NUMBER':
      return (
        <Field label={t('tile.metric')} required>
          <Select
            value={content.metricIds?.[0] ?? ''}
            options={choices}
            onChange={(id) => onContent({ metricIds: [id] })}
          />
        </Field>
      );
    case 'CHART':
      return (
        <>
          <Field label={t('tile.metrics')} required>
            <MultiSelect
              label={t('tile.metrics')}
              placeholder={t('tile.choose')}
              values={content.metricIds ?? []}
              options={choices}
              onChange={(ids) => onContent({ ...content, metricIds: ids.slice(0, MOST) })}
            />
          </Field>
          <Segmented
            label={t('tile.chart')}
            value={content.chart === 'BAR' || content.chart === 'TABLE' ? content.chart : 'LINE'}
            options={CHARTS.map((each) => ({ value: each, label: t(`tile.charts.${each}`) }))}
            onChange={(chart) => onContent({ ...content, chart })}
          />
        </>
      );
    case 'GOAL':
      return (
        <Field label={t('tile.goal')} required>
          <GoalPicker
            value={goal}
            onChange={(next) => {
              setGoal(next);
              onContent({ goalId: next?.id ?? null });
            }}
          />
        </Field>
      );
    case 'VIEW':
      return (
        <ViewField value={content.viewId ?? null} onChange={(viewId) => onContent({ viewId })} />
      );
    case 'TEXT':
      return (
        <Field label={t('tile.text')} hint={t('tile.markdown')} required>
          <Textarea
            rows={6}
            maxLength={4000}
            value={content.text ?? ''}
            onChange={(e) => onContent({ text: e.target.value })}
          />
        </Field>
      );
    default:
      return (
        <Field label={t('tile.unit')} hint={t('tile.unitHint')}>
          <PartyPicker
            kinds={['UNIT']}
            value={unit}
            onChange={(next) => {
              setUnit(next);
              onContent({ unitId: next?.id ?? null });
            }}
          />
        </Field>
      );
  }
}
