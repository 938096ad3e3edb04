import type { GoalNode } from '@/shared/api/goal-types';

/** What is shown in a meeting: what is agreed on or to be agreed on, in the order of the tree. */
export function presented(nodes: readonly GoalNode[]): GoalNode[] {
  return nodes.filter(
    (node) =>
      node.form !== 'LONG' &&
      (node.state === 'ACTIVE' || node.state === 'ADJUSTED' || node.state === 'TO_CONFIRM'),
  );
}
