import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { HealthChip } from '@/shared/item-view/health-chip';
import { ProgressBar } from '@/shared/item-view/progress-bar';
import { Chip } from '@/shared/ui/chip';
import { PartyName } from '@/shared/ui/party-name';
import { type Column, Table } from '@/shared/ui/table';
import { PlanMenu } from './plan-menu';
import type { PlanSort } from './plans-query';
import css from './plans-screen.module.css';

interface Props {
  plans: readonly Plan[];
  sort: PlanSort | null;
  down: boolean;
  onSort: (sort: PlanSort) => void;
  onOpen: (plan: Plan) => void;
  onEdit: (plan: Plan) => void;
  more: ReactNode;
}

export function PlansTable({ plans, sort, down, onSort, onOpen, onEdit, more }: Props) {
  const { t } = useTranslation('plans');
  const { short } = useDates();
  const sorted = (key: PlanSort) => ({
    sort: sort === key ? (down ? ('down' as const) : ('up' as const)) : ('none' as const),
    onSort: () => onSort(key),
  });
  const columns: Column<Plan>[] = [
    {
      key: 'name',
      head: t('list.name'),
      cell: (plan) => (
        <span className={css.name}>
          <b>{plan.name}</b>
          <span className={css.goal}>{plan.goal}</span>
        </span>
      ),
      ...sorted('name'),
    },
    {
      key: 'owner',
      head: t('list.owner'),
      width: 92,
      cell: (plan) => <PartyName party={plan.owner} />,
      leaves: 'medium',
    },
    {
      key: 'unit',
      head: t('list.unit'),
      width: 92,
      cell: (plan) => plan.unit?.name,
      leaves: 'medium',
    },
    {
      key: 'period',
      head: t('list.period'),
      width: 116,
      cell: (plan) => {
        const from = plan.from ?? plan.start;
        const to = plan.to ?? plan.finish;
        return from !== null && to !== null
          ? t('plan.period', { from: short(from), to: short(to) })
          : null;
      },
      leaves: 'medium',
      ...sorted('period'),
    },
    {
      key: 'progress',
      head: t('list.progress'),
      width: 124,
      cell: (plan) => <ProgressBar value={plan.progress} done={plan.state === 'DONE'} />,
      ...sorted('progress'),
    },
    {
      key: 'late',
      head: t('list.late'),
      width: 66,
      cell: (plan) =>
        plan.late > 0 && <Chip tone="red">{t('list.lateCount', { count: plan.late })}</Chip>,
      ...sorted('late'),
    },
    {
      key: 'health',
      head: t('list.health'),
      width: 196,
      cell: (plan) => (
        <span className={css.health} title={plan.health.reason ?? ''}>
          <HealthChip health={plan.health} quiet />
          {plan.health.value !== 'ON_TRACK' && (
            <span className={css.reason}>{plan.health.reason}</span>
          )}
        </span>
      ),
      leaves: 'medium',
      ...sorted('health'),
    },
    {
      key: 'state',
      head: t('list.state'),
      width: 72,
      cell: (plan) => t(`state.${plan.state}`),
      leaves: 'medium',
    },
    {
      key: 'role',
      head: t('list.role'),
      width: 138,
      cell: (plan) => t(`item-view:role.${plan.myRole}`),
      leaves: 'medium',
    },
    {
      key: 'menu',
      head: <span className="visually-hidden">{t('list.actions')}</span>,
      width: 52,
      cell: (plan) => <PlanMenu plan={plan} onEdit={() => onEdit(plan)} />,
      leaves: 'medium',
    },
  ];
  return (
    <Table
      label={t('list.title')}
      columns={columns}
      rows={plans}
      rowKey={(plan) => plan.id}
      onOpen={onOpen}
      foot={more}
    />
  );
}
