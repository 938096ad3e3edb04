import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, WorkItem } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { plannedProgress } from '@/shared/item-model/planned-progress';
import { HealthChip } from '@/shared/item-view/health-chip';
import { Chip } from '@/shared/ui/chip';
import css from './plan-screen.module.css';

/** What one wants to know of a plan before anything else. */
export function PlanFacts({ plan, items }: { plan: Plan; items: readonly WorkItem[] }) {
  const { t } = useTranslation('plans');
  const { short, today } = useDates();
  const planned = useMemo(() => plannedProgress(items, today), [items, today]);
  const from = plan.start ?? plan.from;
  const to = plan.finish ?? plan.to;
  const reason = plan.health.override?.reason ?? plan.health.reason;
  const explained = plan.health.value !== 'ON_TRACK' && reason !== null;
  return (
    <>
      {from !== null && to !== null && (
        <Chip>{t('plan.period', { from: short(from), to: short(to) })}</Chip>
      )}
      <HealthChip health={plan.health} />
      <Chip>
        {planned === null
          ? t('plan.progress', { value: plan.progress })
          : t('plan.progressPlanned', { value: plan.progress, planned })}
      </Chip>
      {plan.late > 0 && !explained && (
        <Chip tone="red">{t('plan.late', { count: plan.late })}</Chip>
      )}
      {explained && (
        <span className={css.reason} title={reason}>
          {reason}
        </span>
      )}
    </>
  );
}
