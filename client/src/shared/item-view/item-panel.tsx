import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { Presence } from '@/shared/presence/presence';
import { CommentBox } from '@/shared/subject/comment-box';
import { useSendComment } from '@/shared/subject/use-send-comment';
import { WatchButton } from '@/shared/subject/watch-button';
import { Chip } from '@/shared/ui/chip';
import { IconButton } from '@/shared/ui/icon-button';
import { PeekPanel } from '@/shared/ui/peek-panel';
import { CriticalMark } from './critical-mark';
import { ItemCoordination } from './item-coordination';
import { ItemFacts } from './item-facts';
import { ItemName } from './item-name';
import { ItemTalk } from './item-talk';
import css from './panel.module.css';
import { StatusChip } from './status-chip';
import type { FieldEdit } from './use-field-edit';

interface Props {
  item: WorkItem;
  edits: FieldEdit;
  mayEdit: boolean;
  mayEditPlan: boolean;
  mayComment: boolean;
  onOpenItem: (itemId: Id) => void;
  onClose: () => void;
}

/** An item beside the list it is in. */
export function ItemPanel(props: Props) {
  const { item, edits, mayEdit, onClose } = props;
  const { t } = useTranslation('item-view');
  const navigate = useNavigate();
  const sendComment = useSendComment({ kind: 'item', id: item.id });
  return (
    <PeekPanel
      key={item.id}
      title={<ItemName item={item} edits={edits} mayEdit={mayEdit} />}
      facts={
        <>
          <Chip>{item.outline}</Chip>
          <StatusChip status={item.status} />
          {item.critical && <CriticalMark />}
        </>
      }
      actions={
        <>
          <Presence subject={{ kind: 'item', id: item.id }} />
          <WatchButton subject={{ kind: 'item', id: item.id }} />
          <IconButton
            icon="arrow-right"
            label={t('panel.open')}
            onClick={() => void navigate({ to: `/plans/${item.planId}/items/${item.id}` })}
          />
        </>
      }
      onClose={onClose}
      foot={
        props.mayComment && (
          <CommentBox draft={`comment.item.${item.id}`} rows={1} onSend={sendComment} />
        )
      }
    >
      <ItemFacts {...props} />
      <ItemCoordination item={item} mayComment={props.mayComment} />
      <div className={css.tabs}>
        <ItemTalk item={item} mayComment={props.mayComment} box={false} />
      </div>
    </PeekPanel>
  );
}
