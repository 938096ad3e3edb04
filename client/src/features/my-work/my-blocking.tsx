import type { MyItem } from '@/shared/api/plan-types';
import { BlockedDialog } from '@/shared/item-view/blocked-dialog';
import { useFieldEdit } from '@/shared/item-view/use-field-edit';

export function MyBlocking({ mine, onClose }: { mine: MyItem; onClose: () => void }) {
  const edits = useFieldEdit(mine.item.planId);
  return <BlockedDialog item={mine.item} plan={mine.plan.name} edits={edits} onClose={onClose} />;
}
