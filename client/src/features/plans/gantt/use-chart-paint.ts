import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Ghost } from '@/shared/gantt/drag';
import { drawScene } from '@/shared/gantt/draw-chart';
import type { Hit } from '@/shared/gantt/hit-test';
import { type Palette, readPalette, watchPalette } from '@/shared/gantt/palette';
import type { LinkInHand, Scene } from '@/shared/gantt/scene';

/** What changes while a pointer moves; kept out of React so that dragging is only drawing. */
export interface LiveLook {
  hover: Hit;
  hoverRow: number | null;
  ghosts: ReadonlyMap<number, Ghost> | null;
  held: number | null;
  linking: LinkInHand | null;
  tip: string | null;
}

/** What React knows of a scene; the rest is where one has scrolled and where the pointer is. */
export type ChartScene = Omit<
  Scene,
  'left' | 'top' | 'width' | 'height' | 'palette' | 'hover' | 'hoverRow'
>;

const STILL: LiveLook = {
  hover: { on: 'nothing' },
  hoverRow: null,
  ghosts: null,
  held: null,
  linking: null,
  tip: null,
};

export interface ChartPaint {
  live: RefObject<LiveLook>;
  /** Now; for scrolling, so that chart and table move in the same frame. */
  paint: () => void;
  /** With the next frame, however often it is asked for. */
  repaint: () => void;
  scene: () => Scene | null;
}

/** Paints the chart into a canvas as large as its scroller, whenever anything changes. */
export function useChartPaint(
  base: ChartScene,
  scroller: RefObject<HTMLDivElement | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
): ChartPaint {
  const latest = useRef(base);
  latest.current = base;
  const live = useRef<LiveLook>(STILL);
  const palette = useRef<Palette | null>(null);
  const size = useRef({ width: 0, height: 0 });
  const waiting = useRef(0);

  const scene = useCallback((): Scene | null => {
    const frame = scroller.current;
    if (frame === null || size.current.width === 0) return null;
    palette.current ??= readPalette();
    const { ghosts, held, linking, tip, hover, hoverRow } = live.current;
    return {
      ...latest.current,
      ...size.current,
      palette: palette.current,
      left: frame.scrollLeft,
      top: frame.scrollTop,
      hover,
      hoverRow,
      ghosts: ghosts ?? latest.current.ghosts,
      held: held ?? latest.current.held,
      linking: linking ?? latest.current.linking,
      tip: tip ?? latest.current.tip,
    };
  }, [scroller]);

  const paint = useCallback(() => {
    cancelAnimationFrame(waiting.current);
    waiting.current = 0;
    const shown = scene();
    const context = canvas.current?.getContext('2d', { alpha: false });
    if (shown === null || !context) return;
    const ratio = (canvas.current?.width ?? 0) / shown.width;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawScene(context, shown);
  }, [scene, canvas]);

  const repaint = useCallback(() => {
    if (waiting.current === 0) waiting.current = requestAnimationFrame(paint);
  }, [paint]);

  useEffect(() => {
    const frame = scroller.current;
    const drawn = canvas.current;
    if (frame === null || drawn === null) return;
    const resize = () => {
      const { clientWidth, clientHeight } = frame;
      const ratio = window.devicePixelRatio || 1;
      size.current = { width: clientWidth, height: clientHeight };
      drawn.width = Math.round(clientWidth * ratio);
      drawn.height = Math.round(clientHeight * ratio);
      drawn.style.width = `${clientWidth}px`;
      drawn.style.height = `${clientHeight}px`;
      paint();
    };
    const sizes = new ResizeObserver(resize);
    sizes.observe(frame);
    resize();
    const unwatch = watchPalette(() => {
      palette.current = null;
      repaint();
    });
    return () => {
      sizes.disconnect();
      unwatch();
      cancelAnimationFrame(waiting.current);
    };
  }, [scroller, canvas, paint, repaint]);

  // Drawn with every render: React renders when something to be seen has changed.
  useLayoutEffect(() => repaint());

  return useMemo(() => ({ live, paint, repaint, scene }), [paint, repaint, scene]);
}
