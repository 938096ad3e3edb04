import type { Grip, Hit } from '@/shared/gantt/hit-test';

export const CURSORS: Record<Grip, string> = {
  move: 'grab',
  start: 'ew-resize',
  finish: 'ew-resize',
  progress: 'col-resize',
};

/** What the pointer looks like over a part of the chart. */
export function cursorOf(hit: Hit): string {
  if (hit.on === 'bar') return hit.grip === null ? 'pointer' : CURSORS[hit.grip];
  if (hit.on === 'dot') return 'crosshair';
  return hit.on === 'link' ? 'pointer' : 'default';
}
