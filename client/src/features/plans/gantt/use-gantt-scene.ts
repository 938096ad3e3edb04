import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import type { Ghost } from '@/shared/gantt/drag';
import type { OffDays } from '@/shared/gantt/off-days';
import type { SceneOptions } from '@/shared/gantt/scene';
import { type Axis, dayNumber } from '@/shared/gantt/time-axis';
import type { GanttModel } from './gantt-model';
import type { ChartScene } from './use-chart-paint';
import type { GanttActs } from './use-gantt-acts';

interface Needs {
  items: readonly WorkItem[];
  model: GanttModel;
  axis: Axis;
  off: OffDays;
  options: SceneOptions;
  rowHeight: number;
  headHeight: number;
  selected: Id | null;
  active: Id | null;
  chosenLink: Id | null;
  acts: GanttActs;
}

/** The picture as React knows it: the plan, what is proposed for it, and where one works. */
export function useGanttScene(needs: Needs): ChartScene {
  const { items, model, acts } = needs;
  const { t } = useTranslation('gantt');
  const { language, today } = useDates();
  const { pending } = acts;
  const ghosts = useMemo(() => ghostsOf(pending, items, model), [pending, items, model]);
  const rowOf = (id: Id | null) => (id === null ? null : (model.rowOf.get(id) ?? null));
  const held = pending?.proposal.kind === 'dates' ? rowOf(pending.proposal.item.id) : null;
  const from = rowOf(acts.linkFrom);
  const target = rowOf(needs.active);
  return {
    bars: model.bars,
    links: model.links,
    axis: needs.axis,
    off: needs.off,
    rowHeight: needs.rowHeight,
    headHeight: needs.headHeight,
    today: dayNumber(today),
    language,
    options: needs.options,
    texts: { today: t('today'), off: t('off'), makeUp: t('makeUp') },
    selected: rowOf(needs.selected),
    active: rowOf(needs.active),
    ghosts,
    held,
    linking:
      from === null || target === null || from === target
        ? null
        : { row: from, end: 'finish', x: 0, y: 0, target: { row: target, end: 'start' } },
    // The question beside it says the new dates.
    tip: null,
    chosenLink: needs.chosenLink,
    paper: false,
  };
}

const NO_GHOSTS: ReadonlyMap<number, Ghost> = new Map();

/** Where every bar would be: the held one as wished, all as soon as the engine has answered. */
function ghostsOf(
  pending: GanttActs['pending'],
  items: readonly WorkItem[],
  model: GanttModel,
): ReadonlyMap<number, Ghost> {
  if (pending === null) return NO_GHOSTS;
  const ghosts = new Map<number, Ghost>();
  const { proposal, preview } = pending;
  if (proposal.kind === 'dates') {
    const row = model.rowOf.get(proposal.item.id);
    if (row !== undefined) ghosts.set(row, proposal.ghost);
  }
  const known = new Map(items.map((item) => [item.id, item]));
  for (const next of preview?.items ?? []) {
    const row = model.rowOf.get(next.id);
    const now = known.get(next.id);
    if (row === undefined || now === undefined || next.start === null || next.finish === null) {
      continue;
    }
    const own = next.id === proposal.item.id && proposal.kind === 'dates';
    if (!own && next.start === now.start && next.finish === now.finish) continue;
    const finish = dayNumber(next.finish);
    const start = next.kind === 'MILESTONE' ? finish : dayNumber(next.start);
    ghosts.set(row, { start, finish, progress: now.progress / 100 });
  }
  return ghosts;
}
