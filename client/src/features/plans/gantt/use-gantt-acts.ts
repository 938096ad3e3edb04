import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkType, Plan, WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import type { Bar } from '@/shared/gantt/bars';
import { type Ghost, linkTypeOf, patchOf, stepped } from '@/shared/gantt/drag';
import type { End, Grip } from '@/shared/gantt/hit-test';
import { type OffDays, workdays, workdaysBetween } from '@/shared/gantt/off-days';
import { dayText } from '@/shared/gantt/time-axis';
import type { Outcome } from '@/shared/item-model/use-plan-command';
import { type FieldEdit, firstSentence } from '@/shared/item-view/use-field-edit';
import { toast } from '@/shared/ui/toast';
import type { GanttModel } from './gantt-model';
import { useEffectSentence } from './use-effect-sentence';
import { type Proposal, useGanttChange } from './use-gantt-change';

interface Needs {
  plan: Plan;
  items: readonly WorkItem[];
  rows: readonly WorkItem[];
  model: GanttModel;
  off: OffDays;
  edits: FieldEdit;
  mayEditPlan: boolean;
}

export type GanttActs = ReturnType<typeof useGanttActs>;

/** What pointer and keys do to the plan, each with the sentence that says it. */
export function useGanttActs(needs: Needs) {
  const { plan, items, rows, model, off, edits, mayEditPlan } = needs;
  const { commands } = edits;
  const { t } = useTranslation('gantt');
  const { short } = useDates();
  const sentence = useSentence();
  const [said, say] = useState('');
  const [linkFrom, setLinkFrom] = useState<Id | null>(null);
  const itemOf = (id: Id | null | undefined) => items.find((item) => item.id === id);
  const span = (ghost: { start: number; finish: number }) => ({
    from: short(dayText(ghost.start)),
    to: short(dayText(ghost.finish)),
  });

  const applied = (proposal: Proposal, outcome: Outcome) => {
    const { item } = proposal;
    if (outcome.kind !== 'done') {
      const text = firstSentence(outcome.error, sentence);
      toast({ text, tone: 'failed' });
      say(text);
      return;
    }
    if (proposal.kind === 'link') {
      const names = { from: proposal.from.name, to: item.name };
      say(t('say.linked', names));
      toast({ text: t('change.linked', names), action: undoAction });
      return;
    }
    const now = outcome.change.items.find((each) => each.id === item.id) ?? item;
    say(
      proposal.grip === 'progress'
        ? t('say.progress', { name: item.name, value: now.progress })
        : t('say.applied', {
            name: item.name,
            from: short(now.start ?? ''),
            to: short(now.finish ?? ''),
          }),
    );
    toast({ text: t('change.done', { label: outcome.change.label }), action: undoAction });
  };
  const undoAction = {
    label: t('shared:undo'),
    onPress: () => {
      void commands.undo().then((outcome) => {
        if (outcome.kind === 'done') say(t('plans:plan.undone', { label: outcome.change.label }));
        else toast({ text: firstSentence(outcome.error, sentence), tone: 'failed' });
      });
    },
  };
  const effect = useEffectSentence();
  const change = useGanttChange({
    planId: plan.id,
    items,
    commands,
    onApplied: applied,
    onAnswer: (others, failed) => say(failed ?? t('say.preview', { effect: effect(others) })),
  });

  /** Why a bar cannot be changed that way. */
  const refusal = (item: WorkItem, grip: Grip): string => {
    const { name } = item;
    if (item.hasChildren) return t('say.fixedSum', { name });
    if (item.start === null) return t('say.noDates', { name });
    if (!mayEditPlan) return t('say.fixedRights');
    if (item.status === 'DONE' || item.actualFinish !== null) return t('say.fixedDone', { name });
    if (grip !== 'move' && item.kind === 'MILESTONE') return t('say.fixedMilestone', { name });
    return t('say.fixedBegun', { name });
  };
  const refuse = (item: WorkItem, grip: Grip) => {
    const text = refusal(item, grip);
    say(text);
    toast({ text, tone: 'failed' });
  };

  const drop = (row: number, grip: Grip, ghost: Ghost) => {
    const [item, bar] = [rows[row], model.bars[row]];
    if (item === undefined || bar == null) return;
    const patch = patchOf(grip, bar, ghost, off);
    if (patch === null) return;
    const proposal: Proposal = { kind: 'dates', item, grip, ghost, patch, by: 'pointer' };
    if (grip === 'progress') {
      void commands
        .edit(item.id, patch, { progress: patch.progress ?? item.progress })
        .then((outcome) => applied(proposal, outcome));
    } else change.propose(proposal);
  };

  const sayStep = (item: WorkItem, bar: Bar, ghost: Ghost, what: 'move' | 'finish') => {
    const count = workdays(off, ghost.start, ghost.finish);
    if (what === 'finish') {
      const days = t('workdays', { count });
      say(t('say.resized', { name: item.name, ...span(ghost), days }));
      return;
    }
    const by = workdaysBetween(off, bar.start, ghost.start);
    const key = by > 0 ? 'say.by_later' : by < 0 ? 'say.by_earlier' : 'say.by_same';
    const days = t('workdays', { count: Math.abs(by) });
    say(
      t('say.moved', { name: item.name, ...span(ghost), by: t(key as 'say.by_later', { days }) }),
    );
  };

  const step = (row: number, what: 'move' | 'finish', by: number) => {
    const [item, bar] = [rows[row], model.bars[row]];
    if (item === undefined) return;
    const may = what === 'move' ? bar?.may.move : bar?.may.resizeFinish;
    if (bar == null || may !== true) {
      refuse(item, what);
      return;
    }
    const now = change.pending?.proposal;
    const going = now?.kind === 'dates' && now.item.id === item.id && now.grip === what;
    const ghost = stepped(what, going ? now.ghost : bar, bar, by, off);
    const patch = patchOf(what, bar, ghost, off);
    if (patch === null) change.cancel();
    else change.propose({ kind: 'dates', item, grip: what, ghost, patch, by: 'keys' });
    sayStep(item, bar, ghost, what);
  };

  const link = (from: WorkItem, to: WorkItem, type: LinkType, by: 'pointer' | 'keys') => {
    setLinkFrom(null);
    change.propose({ kind: 'link', from, item: to, type, by });
  };

  return {
    ...change,
    said,
    say,
    drop,
    step,
    refuse,
    linkFrom,
    startLink: (item: WorkItem) => {
      if (!mayEditPlan) {
        refuse(item, 'move');
        return;
      }
      setLinkFrom(item.id);
      say(t('say.linkStart', { name: item.name }));
    },
    sayTarget: (item: WorkItem) => say(t('say.linkTo', { name: item.name })),
    finishLink: (to: WorkItem) => {
      const from = itemOf(linkFrom);
      if (from !== undefined && from.id !== to.id) link(from, to, 'FS', 'keys');
    },
    linkEnds: (from: { row: number; end: End }, to: { row: number; end: End }) => {
      const [a, b] = [rows[from.row], rows[to.row]];
      if (a !== undefined && b !== undefined) link(a, b, linkTypeOf(from.end, to.end), 'pointer');
    },
    changeLink: async (linkId: Id, changed: { type?: LinkType; lagDays?: number }) => {
      const outcome = await commands.changeLink(linkId, changed);
      if (outcome.kind === 'done') {
        toast({ text: t('change.done', { label: outcome.change.label }), action: undoAction });
      } else toast({ text: firstSentence(outcome.error, sentence), tone: 'failed' });
    },
    unlink: async (linkId: Id, names: { from: string; to: string }) => {
      const outcome = await commands.unlink(linkId);
      if (outcome.kind !== 'done') {
        toast({ text: firstSentence(outcome.error, sentence), tone: 'failed' });
        return;
      }
      const text = t('say.unlinked', names);
      say(text);
      toast({ text, action: undoAction });
    },
    cancel: () => {
      if (change.pending !== null || linkFrom !== null) say(t('say.cancelled'));
      setLinkFrom(null);
      change.cancel();
    },
    tipOf: (row: number, grip: Grip, ghost: Ghost) => {
      if (grip === 'progress') return `${Math.round(ghost.progress * 100)}%`;
      if (model.bars[row]?.shape === 'milestone') return span(ghost).to;
      const count = workdays(off, ghost.start, ghost.finish);
      return `${t('span', span(ghost))} · ${t('days', { count })}`;
    },
  };
}
