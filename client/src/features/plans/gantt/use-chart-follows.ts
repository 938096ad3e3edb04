import { useEffect } from 'react';
import type { Plan } from '@/shared/api/plan-types';
import { type DayNumber, dayNumber } from '@/shared/gantt/time-axis';
import type { ChartHandle } from './gantt-canvas';

interface Needs {
  plan: Plan;
  chart: { current: ChartHandle | null };
  /** The frame of the table; there once both halves are. */
  frame: HTMLElement | null;
  selectedRow: number | undefined;
  activeRow: number | undefined;
  today: DayNumber;
  onWindow: (width: number) => void;
  onActive: () => void;
}

/** The chart begins at what one came for, and follows the row that has the keyboard. */
export function useChartFollows(needs: Needs): void {
  const { plan, chart, frame, selectedRow, activeRow, today } = needs;
  // biome-ignore lint/correctness/useExhaustiveDependencies: where one starts, once there is a window
  useEffect(() => {
    const scroller = chart.current?.scroller;
    if (frame === null || !scroller) return;
    needs.onWindow(scroller.clientWidth);
    const over = plan.finish !== null && dayNumber(plan.finish) < today;
    const begin = over && plan.start !== null ? dayNumber(plan.start) : today;
    const frameId = requestAnimationFrame(() => {
      if (selectedRow !== undefined) chart.current?.toBar(selectedRow);
      else chart.current?.toDay(begin);
    });
    return () => cancelAnimationFrame(frameId);
  }, [frame]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the row, not the picture
  useEffect(() => {
    if (activeRow !== undefined) chart.current?.toBar(activeRow);
    needs.onActive();
  }, [activeRow]);
}
