import { useEffect } from 'react';
import type { ChartHandle } from './gantt-canvas';

/** Table and chart show the same rows: whichever is scrolled takes the other along. */
export function useScrollTogether(
  table: HTMLElement | null,
  chart: { current: ChartHandle | null },
  rowHeight: number,
  headHeight: number,
): (top: number) => void {
  const gridOf = () => table?.querySelector<HTMLElement>('[role=treegrid]') ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the grid lives as long as its frame
  useEffect(() => {
    const grid = gridOf();
    if (grid === null) return;
    const scrolled = () => {
      const scroller = chart.current?.scroller;
      if (scroller && Math.abs(scroller.scrollTop - grid.scrollTop) >= 1) {
        scroller.scrollTop = grid.scrollTop;
      }
    };
    const hovered = (event: PointerEvent) => {
      const y = event.clientY - grid.getBoundingClientRect().top - headHeight;
      chart.current?.hoverRow(y < 0 ? null : Math.floor((y + grid.scrollTop) / rowHeight));
    };
    const left = () => chart.current?.hoverRow(null);
    grid.addEventListener('scroll', scrolled, { passive: true });
    grid.addEventListener('pointermove', hovered, { passive: true });
    grid.addEventListener('pointerleave', left);
    return () => {
      grid.removeEventListener('scroll', scrolled);
      grid.removeEventListener('pointermove', hovered);
      grid.removeEventListener('pointerleave', left);
    };
  }, [table, chart, rowHeight, headHeight]);
  return (top) => {
    const grid = gridOf();
    if (grid !== null && Math.abs(grid.scrollTop - top) >= 1) grid.scrollTop = top;
  };
}
