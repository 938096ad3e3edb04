import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/shared/api/api-error';
import { itemsQuery, planQuery } from '@/shared/item-model/plan-queries';
import { rightsOf, useMayEdit } from '@/shared/item-model/use-item-rights';
import { useLiveItems } from '@/shared/item-model/use-live-items';
import { BlockedDialog } from '@/shared/item-view/blocked-dialog';
import { CriticalMark } from '@/shared/item-view/critical-mark';
import { HealthChip } from '@/shared/item-view/health-chip';
import { ItemCoordination } from '@/shared/item-view/item-coordination';
import { ItemFacts } from '@/shared/item-view/item-facts';
import { ItemName } from '@/shared/item-view/item-name';
import { ItemTalk } from '@/shared/item-view/item-talk';
import columns from '@/shared/item-view/panel.module.css';
import { StatusChip } from '@/shared/item-view/status-chip';
import { UndoKeys } from '@/shared/item-view/undo-keys';
import { useFieldEdit } from '@/shared/item-view/use-field-edit';
import { Presence } from '@/shared/presence/presence';
import { WatchButton } from '@/shared/subject/watch-button';
import { Chip } from '@/shared/ui/chip';
import { ErrorState } from '@/shared/ui/error-state';
import { Screen } from '@/shared/ui/screen';
import { Skeleton } from '@/shared/ui/skeleton';

/** One item on a page of its own: for links, for phones, for concentrated reading. */
export function ItemScreen() {
  const { t } = useTranslation('plans');
  const { planId, itemId } = useParams({ strict: false }) as { planId: string; itemId: string };
  const navigate = useNavigate();
  const plan = useQuery(planQuery(planId));
  const items = useQuery(itemsQuery(planId));
  useLiveItems(planId);
  const edits = useFieldEdit(planId);
  const mayEdit = useMayEdit(plan.data);
  const rights = rightsOf(plan.data);
  const item = items.data?.find((each) => each.id === itemId);
  const missing =
    items.isSuccess && item === undefined
      ? new ApiError({ type: 'about:blank', title: '', status: 404, detail: '' })
      : null;
  const failed = plan.error ?? items.error ?? missing;
  const back = (
    <Link to={`/plans/${planId}`} search={{ item: itemId }}>
      {plan.data?.name ?? t('plan.back')}
    </Link>
  );
  if (failed !== null) {
    return (
      <Screen title={t('list.title')}>
        <ErrorState error={failed} onRetry={() => void items.refetch()} />
      </Screen>
    );
  }
  return (
    <Screen
      title={item && <ItemName key={item.id} item={item} edits={edits} mayEdit={mayEdit(item)} />}
      facts={
        item && (
          <>
            <Chip>{item.outline}</Chip>
            <StatusChip status={item.status} />
            <HealthChip health={item.health} />
            {item.critical && <CriticalMark />}
            {back}
          </>
        )
      }
      actions={
        item && (
          <>
            <Presence subject={{ kind: 'item', id: item.id }} />
            <WatchButton subject={{ kind: 'item', id: item.id }} />
          </>
        )
      }
    >
      {item === undefined ? (
        <Skeleton rows={14} />
      ) : (
        <div className={columns.columns}>
          <div>
            <p className={columns.crumb}>{back}</p>
            <ItemFacts
              item={item}
              edits={edits}
              mayEdit={mayEdit(item)}
              mayEditPlan={rights.edit}
              onOpenItem={(other) => void navigate({ to: `/plans/${planId}/items/${other}` })}
            />
            <ItemCoordination key={item.id} item={item} mayComment={rights.comment} />
          </div>
          <ItemTalk key={item.id} item={item} mayComment={rights.comment} />
        </div>
      )}
      {item !== undefined && <UndoKeys planId={planId} />}
      {edits.blocking !== null && (
        <BlockedDialog item={edits.blocking} edits={edits} onClose={() => edits.block(null)} />
      )}
    </Screen>
  );
}
