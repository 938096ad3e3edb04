import { useMe } from '@/shared/api/me';
import type { Plan, WorkItem } from '@/shared/api/plan-types';

export interface PlanRights {
  /** Structure, dates, people: everything in the table. */
  edit: boolean;
  comment: boolean;
  /** Members, deletion of the plan. */
  manage: boolean;
}

export function rightsOf(plan: Pick<Plan, 'myRole'> | undefined): PlanRights {
  const role = plan?.myRole ?? 'VIEWER';
  return {
    edit: role === 'OWNER' || role === 'EDITOR',
    comment: role !== 'VIEWER',
    manage: role === 'OWNER',
  };
}

/** Whether this person may change `item`: editors all of them, contributors what they work on. */
export function useMayEdit(plan: Pick<Plan, 'myRole'> | undefined): (item: WorkItem) => boolean {
  const me = useMe().person.id;
  if (rightsOf(plan).edit) return () => true;
  if (plan?.myRole !== 'CONTRIBUTOR') return () => false;
  return (item) => item.owner?.id === me || item.collaborators.some((party) => party.id === me);
}
