import {
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
import { barRect } from '@/shared/gantt/bars';
import { scrollKeeping, widthOf, xOf } from '@/shared/gantt/time-axis';
import css from './gantt.module.css';
import { type ChartScene, useChartPaint } from './use-chart-paint';
import { type PointerCalls, useChartPointer } from './use-chart-pointer';

export interface ChartHandle {
  scroller: HTMLDivElement | null;
  /** Brings a day to a third of the window. */
  toDay: (day: number) => void;
  /** Brings the bar of a row into sight, sideways only. */
  toBar: (row: number) => void;
  /** Where a bar, or its ghost, stands on the screen. */
  boxOf: (row: number, ghost?: { start: number; finish: number }) => DOMRect;
  /** Paints with the next frame; the row under the pointer in the table is `hover`. */
  hoverRow: (row: number | null) => void;
}

interface Props {
  scene: ChartScene;
  calls: PointerCalls;
  onScale: (factor: number) => void;
  onScrolled: (top: number) => void;
  handle: Ref<ChartHandle>;
}

/** The drawn half of the Gantt chart: a canvas as large as the window inside a scroller. */
export function GanttCanvas({ scene, calls, onScale, onScrolled, handle }: Props) {
  const { t } = useTranslation('gantt');
  const scroller = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const paint = useChartPaint(scene, scroller, canvas);
  const pointer = useChartPointer(scroller, canvas, paint, calls);
  const anchor = useZoomGestures(scroller, onScale);
  const latest = useRef(scene);
  const before = latest.current.axis;
  latest.current = scene;

  // A zoom keeps the day under the pointer; a longer plan keeps the picture where it was.
  const known = useRef(before);
  useLayoutEffect(() => {
    const frame = scroller.current;
    if (frame === null || known.current === scene.axis) return;
    const at = anchor.current ?? frame.clientWidth / 2;
    const same = known.current.pixels === scene.axis.pixels;
    frame.scrollLeft = scrollKeeping(known.current, scene.axis, frame.scrollLeft, same ? 0 : at);
    known.current = scene.axis;
    paint.paint();
  }, [scene.axis, anchor, paint]);

  useImperativeHandle(
    handle,
    (): ChartHandle => ({
      get scroller() {
        return scroller.current;
      },
      toDay: (day) => {
        const frame = scroller.current;
        frame?.scrollTo({ left: xOf(latest.current.axis, day) - frame.clientWidth / 3 });
      },
      toBar: (row) => {
        const frame = scroller.current;
        const bar = latest.current.bars[row];
        if (frame === null || bar == null) return;
        const rect = barRect(bar, row, latest.current.axis, latest.current.rowHeight);
        const left = rect.x - frame.scrollLeft;
        if (left > 16 && left + Math.min(rect.width, 120) < frame.clientWidth - 60) return;
        frame.scrollLeft = rect.x - Math.min(120, frame.clientWidth / 4);
      },
      boxOf: (row, ghost) => {
        const frame = scroller.current;
        const box = frame?.getBoundingClientRect() ?? new DOMRect();
        const bar = latest.current.bars[row];
        if (frame === null || bar == null) return box;
        const { axis, rowHeight, headHeight } = latest.current;
        const rect = barRect({ ...bar, ...ghost }, row, axis, rowHeight);
        const left = Math.max(box.left, box.left + rect.x - frame.scrollLeft);
        const right = Math.min(
          box.left + frame.clientWidth,
          box.left + rect.x + rect.width - frame.scrollLeft,
        );
        const top = box.top + headHeight + rect.y - frame.scrollTop;
        return new DOMRect(
          Math.min(left, box.right - 8),
          top,
          Math.max(4, right - left),
          rect.height,
        );
      },
      hoverRow: (row) => {
        if (paint.live.current.hoverRow === row) return;
        paint.live.current = { ...paint.live.current, hoverRow: row, hover: { on: 'nothing' } };
        paint.repaint();
      },
    }),
    [paint],
  );

  const tall = scene.headHeight + scene.bars.length * scene.rowHeight;
  return (
    <section
      ref={scroller}
      className={css.scroller}
      aria-label={t('chart')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards must be able to scroll it
      tabIndex={0}
      onScroll={(event) => {
        paint.paint();
        onScrolled(event.currentTarget.scrollTop);
      }}
    >
      <div className={css.spacer} style={{ width: widthOf(scene.axis), height: tall }}>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus; the grid says all this in words */}
        <canvas ref={canvas} className={css.canvas} aria-hidden="true" {...pointer} />
      </div>
    </section>
  );
}

/** Ctrl and wheel, and two fingers; the ref says at which x of the window. */
function useZoomGestures(
  scroller: RefObject<HTMLDivElement | null>,
  onScale: (factor: number) => void,
): RefObject<number | null> {
  const anchor = useRef<number | null>(null);
  const latest = useRef(onScale);
  latest.current = onScale;
  useEffect(() => {
    const frame = scroller.current;
    if (frame === null) return;
    const scaleAt = (clientX: number, factor: number) => {
      anchor.current = clientX - frame.getBoundingClientRect().left;
      latest.current(factor);
      setTimeout(() => {
        anchor.current = null;
      }, 60);
    };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const turn = Math.max(-60, Math.min(60, event.deltaY));
      scaleAt(event.clientX, Math.exp(-turn * 0.006));
    };
    let apart = 0;
    const touch = (event: TouchEvent) => {
      const [a, b] = event.touches;
      if (a === undefined || b === undefined) {
        apart = 0;
        return;
      }
      event.preventDefault();
      const now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
      if (apart > 0 && now > 0) scaleAt((a.clientX + b.clientX) / 2, now / apart);
      apart = now;
    };
    frame.addEventListener('wheel', wheel, { passive: false });
    frame.addEventListener('touchstart', touch, { passive: false });
    frame.addEventListener('touchmove', touch, { passive: false });
    frame.addEventListener('touchend', touch, { passive: false });
    return () => {
      frame.removeEventListener('wheel', wheel);
      frame.removeEventListener('touchstart', touch);
      frame.removeEventListener('touchmove', touch);
      frame.removeEventListener('touchend', touch);
    };
  }, [scroller]);
  return anchor;
}
