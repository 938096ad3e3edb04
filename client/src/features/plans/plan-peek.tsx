import type { Plan, WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { rightsOf, useMayEdit } from '@/shared/item-model/use-item-rights';
import { ItemPanel } from '@/shared/item-view/item-panel';
import type { FieldEdit } from '@/shared/item-view/use-field-edit';

interface Props {
  plan: Plan;
  item: WorkItem;
  edits: FieldEdit;
  onOpenItem: (itemId: Id) => void;
  onClose: () => void;
}

export function PlanPeek({ plan, item, edits, onOpenItem, onClose }: Props) {
  const mayEdit = useMayEdit(plan);
  const rights = rightsOf(plan);
  return (
    <ItemPanel
      item={item}
      edits={edits}
      mayEdit={mayEdit(item)}
      mayEditPlan={rights.edit}
      mayComment={rights.comment}
      onOpenItem={onOpenItem}
      onClose={onClose}
    />
  );
}
