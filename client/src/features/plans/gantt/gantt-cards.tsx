import type { WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import type { ChartLink } from '@/shared/gantt/links';
import { BarCard } from './bar-card';
import { ConfirmCard } from './confirm-card';
import type { ChartHandle } from './gantt-canvas';
import type { GanttModel } from './gantt-model';
import { LinkCard } from './link-card';
import type { GanttActs } from './use-gantt-acts';

export type Card =
  | { kind: 'bar'; itemId: Id; anchor: () => DOMRect }
  | { kind: 'link'; link: ChartLink; anchor: () => DOMRect };

interface Props {
  card: Card | null;
  acts: GanttActs;
  items: readonly WorkItem[];
  rows: readonly WorkItem[];
  model: GanttModel;
  chart: { current: ChartHandle | null };
  mayLink: boolean;
  onOpenItem: (item: Id) => void;
  onCard: (card: Card | null) => void;
}

/** Whatever floats over the chart: a question, a bar or a link in words. One at a time. */
export function GanttCards(props: Props) {
  const { card, acts, items, rows, model, chart, mayLink, onOpenItem, onCard } = props;
  const close = () => onCard(null);
  if (acts.pending !== null) {
    const { proposal } = acts.pending;
    const row = model.rowOf.get(proposal.item.id) ?? 0;
    const ghost = proposal.kind === 'dates' ? proposal.ghost : undefined;
    return (
      <ConfirmCard
        pending={acts.pending}
        items={items}
        anchor={() => chart.current?.boxOf(row, ghost) ?? new DOMRect()}
        onConfirm={acts.confirm}
        onCancel={acts.cancel}
      />
    );
  }
  if (card?.kind === 'bar') {
    const item = items.find((each) => each.id === card.itemId);
    if (item === undefined) return null;
    return (
      <BarCard
        item={item}
        anchor={card.anchor}
        mayLink={mayLink}
        onOpenItem={(id) => {
          close();
          onOpenItem(id);
        }}
        onLink={() => {
          close();
          acts.startLink(item);
        }}
        onClose={close}
      />
    );
  }
  if (card?.kind !== 'link') return null;
  const link = model.links.links.find((each) => each.id === card.link.id);
  const [from, to] = [rows[link?.from ?? -1], rows[link?.to ?? -1]];
  if (link === undefined || from === undefined || to === undefined) return null;
  return (
    <LinkCard
      key={link.id}
      link={link}
      from={from}
      to={to}
      mayEdit={mayLink}
      anchor={card.anchor}
      onChange={(change) => void acts.changeLink(link.id, change)}
      onDelete={() => {
        close();
        void acts.unlink(link.id, { from: from.name, to: to.name });
      }}
      onClose={close}
    />
  );
}
