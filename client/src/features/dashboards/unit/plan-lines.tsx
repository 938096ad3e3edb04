import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { HealthChip } from '@/shared/item-view/health-chip';
import { ProgressBar } from '@/shared/item-view/progress-bar';
import { PartyName } from '@/shared/ui/party-name';
import css from './unit.module.css';

/** Plans that run, with their health and its reason. */
export function PlanLines({ plans }: { plans: readonly Plan[] }) {
  const { t } = useTranslation('dashboards');
  const { short } = useDates();
  return (
    <ul className={css.lines}>
      {plans.map((plan) => {
        const end = plan.to ?? plan.finish;
        const reason = plan.health.override?.reason ?? plan.health.reason;
        return (
          <li key={plan.id} className={css.line}>
            <Link to={`/plans/${plan.id}`} className={css.name} preload="intent">
              {plan.name}
            </Link>
            <ProgressBar value={plan.progress} />
            <HealthChip health={plan.health} quiet />
            <span className={css.sub}>
              <PartyName party={plan.owner} avatar={false} />
              {end !== null && <span>{t('unit.until', { day: short(end) })}</span>}
              {plan.health.value !== 'ON_TRACK' && reason !== null && <span>{reason}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
