import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { startGhost } from './ghost';

export interface Drop {
  /** `data-drop` of the place under the pointer. */
  target: string;
  /** Whether the pointer is in the second half of the place, downwards. */
  after: boolean;
}

export interface Drag {
  /** What is under way, null at rest. */
  id: string | null;
  over: Drop | null;
  /** Spread on what can be dragged. */
  handle: (id: string) => { onPointerDown: (event: PointerEvent<HTMLElement>) => void };
}

/** Pixels before a press becomes a drag, and milliseconds before a touch does. */
const [FAR, LONG] = [4, 350];

/**
 * Dragging by mouse, pen or long touch. Places carry `data-drop`; Esc lets go. Whatever can be
 * dragged needs a path by keyboard beside this.
 */
export function useDrag(onDrop: (id: string, drop: Drop) => void): Drag {
  const [state, setState] = useState<{ id: string; over: Drop | null } | null>(null);
  const latest = useRef(onDrop);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = onDrop;
  });
  useEffect(() => () => stop.current?.(), []);

  const begin = (id: string, event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || isControl(event.target, event.currentTarget)) return;
    const source = event.currentTarget;
    const { pointerId, pointerType, clientX: fromX, clientY: fromY } = event;
    let ghost: ReturnType<typeof startGhost> | null = null;
    let over: Drop | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const lift = () => {
      ghost = startGhost(source, fromX, fromY);
      setState({ id, over: null });
    };
    const move = (at: globalThis.PointerEvent) => {
      if (at.pointerId !== pointerId) return;
      const far = Math.hypot(at.clientX - fromX, at.clientY - fromY) > FAR;
      if (ghost === null) {
        if (!far) return;
        if (pointerType === 'touch') return end();
        lift();
      }
      ghost?.move(at.clientX, at.clientY);
      const next = dropAt(at.clientX, at.clientY);
      if (next?.target === over?.target && next?.after === over?.after) return;
      over = next;
      setState({ id, over });
    };
    const up = () => {
      const dropped = ghost === null ? null : over;
      if (ghost !== null) swallowClick();
      end();
      if (dropped !== null) latest.current(id, dropped);
    };
    const key = (at: KeyboardEvent) => {
      if (at.key !== 'Escape' || ghost === null) return;
      at.preventDefault();
      at.stopPropagation();
      end();
    };
    const still = (at: TouchEvent) => ghost !== null && at.preventDefault();
    const end = () => {
      clearTimeout(timer);
      ghost?.remove();
      ghost = null;
      stop.current = null;
      setState(null);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', key, true);
      window.removeEventListener('touchmove', still);
    };
    stop.current?.();
    stop.current = end;
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', key, true);
    window.addEventListener('touchmove', still, { passive: false });
    if (pointerType === 'touch') timer = setTimeout(lift, LONG);
  };

  return {
    id: state?.id ?? null,
    over: state?.over ?? null,
    handle: (id) => ({ onPointerDown: (event) => begin(id, event) }),
  };
}

/** A field inside what is dragged keeps its own presses. */
function isControl(target: EventTarget, source: HTMLElement): boolean {
  const control = target instanceof Element ? target.closest('input, textarea, select, a') : null;
  return control !== null && control !== source && source.contains(control);
}

function dropAt(x: number, y: number): Drop | null {
  const place = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]');
  const target = place?.dataset['drop'];
  if (!place || target === undefined) return null;
  const { top, height } = place.getBoundingClientRect();
  return { target, after: y > top + height / 2 };
}

/** The click that follows a drag opens nothing. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, true), 0);
}
