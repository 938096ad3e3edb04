import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { MyItem } from '@/shared/api/plan-types';
import { planQuery } from '@/shared/item-model/plan-queries';
import { rightsOf, useMayEdit } from '@/shared/item-model/use-item-rights';
import { BlockedDialog } from '@/shared/item-view/blocked-dialog';
import { ItemPanel } from '@/shared/item-view/item-panel';
import { useFieldEdit } from '@/shared/item-view/use-field-edit';

/** An item of mine beside the list; what one may do with it follows its plan. */
export function MyPeek({ mine: { item, plan }, onClose }: { mine: MyItem; onClose: () => void }) {
  const navigate = useNavigate();
  const { data } = useQuery(planQuery(plan.id));
  const edits = useFieldEdit(plan.id);
  const mayEdit = useMayEdit(data);
  const rights = rightsOf(data);
  return (
    <>
      <ItemPanel
        item={item}
        edits={edits}
        mayEdit={mayEdit(item)}
        mayEditPlan={rights.edit}
        mayComment={rights.comment}
        onOpenItem={(other) => void navigate({ to: `/plans/${plan.id}/items/${other}` })}
        onClose={onClose}
      />
      {edits.blocking !== null && (
        <BlockedDialog
          item={edits.blocking}
          plan={plan.name}
          edits={edits}
          onClose={() => edits.block(null)}
        />
      )}
    </>
  );
}
