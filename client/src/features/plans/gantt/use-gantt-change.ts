import { useCallback, useEffect, useRef, useState } from 'react';
import { api } from '@/shared/api/api';
import type { LinkType, PlanChange, WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import type { BarPatch, Ghost } from '@/shared/gantt/drag';
import type { Grip } from '@/shared/gantt/hit-test';
import type { Outcome, PlanCommands } from '@/shared/item-model/use-plan-command';
import { firstSentence } from '@/shared/item-view/use-field-edit';
import { type Affected, affectedBy } from './affected';

interface Common {
  /** The bar that is held, or the successor of a new link. */
  item: WorkItem;
  by: 'pointer' | 'keys';
}

export type Proposal =
  | (Common & { kind: 'dates'; grip: Grip; ghost: Ghost; patch: BarPatch })
  | (Common & { kind: 'link'; from: WorkItem; type: LinkType });

export interface Pending {
  proposal: Proposal;
  preview: PlanChange | null;
  /** Why it cannot be done. */
  failed: string | null;
}

interface Needs {
  planId: Id;
  items: readonly WorkItem[];
  commands: PlanCommands;
  onApplied: (proposal: Proposal, outcome: Outcome) => void;
  /** What the engine says to a proposal that waits for a yes. */
  onAnswer: (others: readonly Affected[], failed: string | null) => void;
}

/** Keys come in bursts; the answer to the last one is enough. */
const PAUSE = { pointer: 0, keys: 250 };

export type GanttChange = ReturnType<typeof useGanttChange>;

/**
 * A change that is only proposed: it is shown with what it would affect, and done when the person
 * says so. What affects nobody else is done at once when it was dragged.
 */
export function useGanttChange({ planId, items, commands, onApplied, onAnswer }: Needs) {
  const sentence = useSentence();
  const [pending, setPending] = useState<Pending | null>(null);
  const latest = useRef({ items, onApplied, onAnswer, sentence });
  latest.current = { items, onApplied, onAnswer, sentence };

  const apply = useCallback(
    async (proposal: Proposal) => {
      setPending(null);
      const outcome =
        proposal.kind === 'link'
          ? await commands.link(proposal.from.id, proposal.item.id, proposal.type, 0)
          : await commands.edit(proposal.item.id, proposal.patch, guessOf(proposal));
      latest.current.onApplied(proposal, outcome);
    },
    [commands],
  );

  const proposal = pending?.proposal ?? null;
  useEffect(() => {
    if (proposal === null) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const preview = await api.post<PlanChange>('/plans/{planId}/items/preview', {
          path: { planId },
          body: bodyOf(proposal),
          signal: stop.signal,
        });
        if (stop.signal.aborted) return;
        const others = affectedBy(preview, proposal.item.id, latest.current.items);
        const quiet = others.length === 0 && landsAsWished(preview, proposal);
        if (quiet && proposal.by === 'pointer' && proposal.kind === 'dates') {
          void apply(proposal);
        } else {
          setPending((now) => (now?.proposal === proposal ? { ...now, preview } : now));
          latest.current.onAnswer(others, null);
        }
      } catch (error) {
        if (stop.signal.aborted) return;
        const failed = firstSentence(error, latest.current.sentence);
        setPending((now) => (now?.proposal === proposal ? { ...now, failed } : now));
        latest.current.onAnswer([], failed);
      }
    }, PAUSE[proposal.by]);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [proposal, planId, apply]);

  return {
    pending,
    propose: (next: Proposal) => setPending({ proposal: next, preview: null, failed: null }),
    confirm: () => {
      if (proposal !== null && pending?.failed === null) void apply(proposal);
    },
    cancel: () => setPending(null),
  };
}

function guessOf(proposal: Extract<Proposal, { kind: 'dates' }>): Partial<WorkItem> {
  return proposal.patch.progress === undefined ? {} : { progress: proposal.patch.progress };
}

function bodyOf(proposal: Proposal) {
  const itemId = proposal.item.id;
  if (proposal.kind === 'dates') return { itemId, ...proposal.patch };
  const added = `${proposal.from.outline}${proposal.type}`;
  const known = proposal.item.predecessorsText;
  return { itemId, predecessorsText: known === '' ? added : `${known}, ${added}` };
}

/** Whether the item ends up where it was dropped, or a predecessor holds it back. */
export function landsAsWished(preview: PlanChange, proposal: Proposal): boolean {
  if (proposal.kind !== 'dates' || proposal.patch.start === undefined) return true;
  const landed = preview.items.find((item) => item.id === proposal.item.id);
  return landed === undefined || landed.start === proposal.patch.start;
}
