import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { dragged, type Ghost } from '@/shared/gantt/drag';
import { type End, type Grip, type Hit, hitTest, nearerEnd } from '@/shared/gantt/hit-test';
import type { ChartLink } from '@/shared/gantt/links';
import { CURSORS, cursorOf } from './cursors';
import type { ChartPaint } from './use-chart-paint';

export interface PointerCalls {
  onPressBar: (row: number, clicks: number) => void;
  onPressLink: (link: ChartLink, x: number, y: number) => void;
  onPressRow: (row: number) => void;
  onDrop: (row: number, grip: Grip, ghost: Ghost) => void;
  onLink: (from: { row: number; end: End }, to: { row: number; end: End }) => void;
  tipOf: (row: number, grip: Grip, ghost: Ghost) => string;
  /** A press on a bar that may not be changed that way. */
  onFixed: (row: number) => void;
}

type Held =
  | { what: 'bar'; row: number; grip: Grip | null; x: number; moved: boolean; ghost: Ghost | null }
  | { what: 'link'; row: number; end: End }
  | { what: 'ground'; hit: Hit; x: number; y: number; left: number; top: number; moved: boolean };

const SLOP = { mouse: 3, touch: 8 };
const EDGE = 28;

/** Everything a mouse, a pen or a finger does in the chart. */
export function useChartPointer(
  scroller: RefObject<HTMLDivElement | null>,
  canvas: RefObject<HTMLCanvasElement | null>,
  { live, repaint, paint, scene }: ChartPaint,
  calls: PointerCalls,
) {
  const held = useRef<Held | null>(null);
  const rolling = useRef(0);
  const latest = useRef(calls);
  latest.current = calls;

  const place = (event: { clientX: number; clientY: number }) => {
    const box = canvas.current?.getBoundingClientRect();
    const shown = scene();
    if (box === undefined || shown === null) return null;
    const y = event.clientY - box.top - shown.headHeight;
    return {
      shown,
      x: event.clientX - box.left + shown.left,
      y: y < 0 ? -1 : y + shown.top,
      fromLeft: event.clientX - box.left,
    };
  };
  const hitAt = (at: NonNullable<ReturnType<typeof place>>, touch: boolean) => {
    const { shown } = at;
    const links = shown.options.links ? shown.links : null;
    const hit = hitTest({ ...shown, links }, at.x, at.y, touch);
    return touch && hit.on === 'dot' ? ({ on: 'row', row: hit.row } as const) : hit;
  };
  const point = (cursor: string) => {
    if (canvas.current !== null) canvas.current.style.cursor = cursor;
  };

  const release = () => {
    held.current = null;
    cancelAnimationFrame(rolling.current);
    live.current = { ...live.current, ghosts: null, held: null, linking: null, tip: null };
    repaint();
  };

  const drag = (event: { clientX: number; clientY: number; pointerType?: string }) => {
    const now = held.current;
    const at = place(event);
    if (now === null || at === null) return;
    const { shown } = at;
    if (now.what === 'link') {
      const row = Math.floor(at.y / shown.rowHeight);
      const end = row === now.row ? null : nearerEnd(shown, row, at.x);
      live.current = {
        ...live.current,
        linking: {
          row: now.row,
          end: now.end,
          x: at.x,
          y: at.y,
          target: end === null ? null : { row, end },
        },
      };
      repaint();
      return;
    }
    if (now.what === 'ground') {
      if (!now.moved && Math.hypot(event.clientX - now.x, event.clientY - now.y) < 4) return;
      now.moved = true;
      point('grabbing');
      scroller.current?.scrollTo(now.left + now.x - event.clientX, now.top + now.y - event.clientY);
      return;
    }
    const bar = shown.bars[now.row];
    const slop = event.pointerType === 'touch' ? SLOP.touch : SLOP.mouse;
    if (bar == null || (!now.moved && Math.abs(at.x - now.x) < slop)) return;
    now.moved = true;
    if (now.grip === null) return;
    now.ghost = dragged(now.grip, bar, at.x - now.x, shown.axis, shown.off);
    point(now.grip === 'move' ? 'grabbing' : CURSORS[now.grip]);
    live.current = {
      ...live.current,
      ghosts: new Map([[now.row, now.ghost]]),
      held: now.row,
      tip: latest.current.tipOf(now.row, now.grip, now.ghost),
    };
    repaint();
  };

  /** Scrolls on while something is held at the edge. */
  const roll = (event: { clientX: number; clientY: number; pointerType?: string }) => {
    cancelAnimationFrame(rolling.current);
    const box = scroller.current?.getBoundingClientRect();
    if (box === undefined || held.current === null || held.current.what === 'ground') return;
    const right = event.clientX - (box.right - EDGE);
    const left = box.left + EDGE - event.clientX;
    const step = right > 0 ? Math.min(20, right) : left > 0 ? -Math.min(20, left) : 0;
    if (step === 0) return;
    rolling.current = requestAnimationFrame(() => {
      scroller.current?.scrollBy(step, 0);
      drag(event);
      roll(event);
    });
  };

  useEffect(() => {
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || held.current === null) return;
      event.preventDefault();
      event.stopPropagation();
      held.current = null;
      live.current = { ...live.current, ghosts: null, held: null, linking: null, tip: null };
      repaint();
    };
    window.addEventListener('keydown', cancel, true);
    return () => window.removeEventListener('keydown', cancel, true);
  }, [live, repaint]);

  // A finger on a bar that can be moved moves it; anywhere else it scrolls.
  const firm = useRef<(event: TouchEvent) => void>(() => undefined);
  firm.current = (event) => {
    const touch = event.touches[0];
    if (event.touches.length !== 1 || touch === undefined) return;
    const at = place(touch);
    const hit = at === null ? null : hitAt(at, true);
    if (hit?.on === 'bar' && hit.grip !== null) event.preventDefault();
  };
  useEffect(() => {
    const drawn = canvas.current;
    const start = (event: TouchEvent) => firm.current(event);
    drawn?.addEventListener('touchstart', start, { passive: false });
    return () => drawn?.removeEventListener('touchstart', start);
  }, [canvas]);

  return {
    onPointerMove: (event: PointerEvent<HTMLCanvasElement>) => {
      if (held.current !== null) {
        const { clientX, clientY, pointerType } = event;
        drag({ clientX, clientY, pointerType });
        roll({ clientX, clientY, pointerType });
        return;
      }
      if (event.pointerType === 'touch') return;
      const at = place(event);
      if (at === null) return;
      const hit = hitAt(at, false);
      const row = Math.floor(at.y / at.shown.rowHeight);
      live.current = { ...live.current, hover: hit, hoverRow: at.y < 0 ? null : row };
      point(cursorOf(hit));
      repaint();
    },
    onPointerLeave: () => {
      if (held.current !== null) return;
      live.current = { ...live.current, hover: { on: 'nothing' }, hoverRow: null };
      repaint();
    },
    onPointerDown: (event: PointerEvent<HTMLCanvasElement>) => {
      if (event.button !== 0 || !event.isPrimary) return;
      const at = place(event);
      if (at === null || at.y < 0) return;
      const touch = event.pointerType === 'touch';
      const hit = hitAt(at, touch);
      if (touch && (hit.on !== 'bar' || hit.grip === null)) {
        // The finger scrolls; a tap comes as a click.
        return;
      }
      event.currentTarget.setPointerCapture(event.pointerId);
      if (hit.on === 'bar') {
        held.current = {
          what: 'bar',
          row: hit.row,
          grip: hit.grip,
          x: at.x,
          moved: false,
          ghost: null,
        };
      } else if (hit.on === 'dot') {
        held.current = { what: 'link', row: hit.row, end: hit.end };
      } else {
        const { left, top } = at.shown;
        const { clientX: x, clientY: y } = event;
        held.current = { what: 'ground', hit, x, y, left, top, moved: false };
      }
    },
    onPointerUp: (event: PointerEvent<HTMLCanvasElement>) => {
      const now = held.current;
      const linking = live.current.linking;
      if (now === null) return;
      point('default');
      release();
      if (now.what === 'link') {
        if (linking?.target != null) {
          latest.current.onLink({ row: now.row, end: now.end }, linking.target);
        }
      } else if (now.what === 'bar') {
        if (!now.moved) latest.current.onPressBar(now.row, event.detail);
        else if (now.grip === null) latest.current.onFixed(now.row);
        else if (now.ghost !== null) latest.current.onDrop(now.row, now.grip, now.ghost);
      } else if (!now.moved) {
        if (now.hit.on === 'link') {
          latest.current.onPressLink(now.hit.link, event.clientX, event.clientY);
        } else if (now.hit.on === 'row') latest.current.onPressRow(now.hit.row);
      }
      paint();
    },
    onPointerCancel: release,
    onClick: (event: React.MouseEvent<HTMLCanvasElement>) => {
      const { pointerType } = event.nativeEvent as unknown as globalThis.PointerEvent;
      if (pointerType !== 'touch') return;
      const at = place(event);
      const hit = at === null ? null : hitAt(at, true);
      if (hit?.on === 'bar') latest.current.onPressBar(hit.row, 1);
      else if (hit?.on === 'row') latest.current.onPressRow(hit.row);
    },
    onDoubleClick: (event: React.MouseEvent<HTMLCanvasElement>) => {
      const at = place(event);
      const hit = at === null ? null : hitAt(at, false);
      if (hit?.on === 'bar') latest.current.onPressBar(hit.row, 2);
    },
  };
}
