import type { KeyboardEvent } from 'react';
import type { WorkItem } from '@/shared/api/plan-types';
import type { GanttActs } from './use-gantt-acts';

interface Needs {
  acts: GanttActs;
  /** The row that has the keyboard. */
  active: { row: number; item: WorkItem } | null;
  /** A cell is being edited: all keys belong to it. */
  editing: boolean;
  readOnly: boolean;
  onToday: () => void;
  onZoom: (step: -1 | 1) => void;
  onWhy: (row: number) => void;
}

/** Keys of the Gantt chart, asked before the grid and the page. True when it was one of them. */
export function ganttKey(event: KeyboardEvent, needs: Needs): boolean {
  const { acts, active, editing, readOnly } = needs;
  if (editing || event.ctrlKey || event.metaKey) return false;
  if (event.target instanceof HTMLInputElement && event.target.type !== 'radio') return false;
  const pending = acts.pending !== null;
  if (event.altKey) {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0 || active === null || readOnly) return false;
    acts.step(active.row, event.shiftKey ? 'finish' : 'move', by);
    return true;
  }
  switch (event.key) {
    case 'Escape':
      if (!pending && acts.linkFrom === null) return false;
      acts.cancel();
      return true;
    case 'Enter':
      if (pending && acts.pending?.proposal.by === 'keys') {
        acts.confirm();
        return true;
      }
      if (acts.linkFrom === null || active === null) return false;
      acts.finishLink(active.item);
      return true;
    case 'l':
    case 'L':
      if (active === null || readOnly) return false;
      acts.startLink(active.item);
      return true;
    case 't':
    case 'T':
      needs.onToday();
      return true;
    case 'w':
    case 'W':
      if (active === null) return false;
      needs.onWhy(active.row);
      return true;
    case '+':
    case '=':
      needs.onZoom(-1);
      return true;
    case '-':
      needs.onZoom(1);
      return true;
    default:
      return false;
  }
}
