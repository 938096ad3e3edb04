import { useCallback, useEffect, useState } from 'react';
import type { SceneOptions } from '@/shared/gantt/scene';
import { nextZoom, PIXELS, withinScale, type Zoom, zoomOf } from '@/shared/gantt/time-axis';
import { useKept } from '@/shared/grid/use-kept';

const OPTIONS: SceneOptions = { links: true, critical: true, slack: true, label: 'owner' };

export type GanttView = ReturnType<typeof useGanttView>;

/** Scale and what is drawn. The named zoom stands in the address, the exact scale does not. */
export function useGanttView(zoom: Zoom, setZoom: (zoom: Zoom) => void) {
  const [pixels, setPixels] = useState(PIXELS[zoom]);
  const [options, setOptions] = useKept<SceneOptions>('gantt-options', OPTIONS);
  const [pane, setPane] = useKept<number>('gantt-pane', 486);

  useEffect(() => {
    setPixels((known) => (zoomOf(known) === zoom ? known : PIXELS[zoom]));
  }, [zoom]);

  const scaleTo = useCallback(
    (next: number) => {
      const fitting = withinScale(next);
      setPixels(fitting);
      if (zoomOf(fitting) !== zoom) setZoom(zoomOf(fitting));
    },
    [zoom, setZoom],
  );
  const zoomTo = useCallback((next: Zoom) => scaleTo(PIXELS[next]), [scaleTo]);
  return {
    zoom,
    pixels,
    scaleTo,
    zoomTo,
    stepZoom: (step: -1 | 1) => {
      const next = nextZoom(zoom, step);
      zoomTo(next);
      return next;
    },
    options: { ...OPTIONS, ...options },
    setOptions,
    pane,
    setPane,
  };
}
