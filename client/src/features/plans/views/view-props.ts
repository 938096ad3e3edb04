import type { Plan, WorkItem } from '@/shared/api/plan-types';
import type { FieldEdit } from '@/shared/item-view/use-field-edit';
import type { ViewSearch } from './view-search';

/** What every view of a plan's work gets. */
export interface ViewProps {
  plan: Plan;
  items: readonly WorkItem[];
  edits: FieldEdit;
  search: ViewSearch;
  set: (change: Record<string, unknown>) => void;
}
