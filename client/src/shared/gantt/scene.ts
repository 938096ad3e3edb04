import type { Language } from '@/shared/api/types';
import type { Bar } from './bars';
import type { Ghost } from './drag';
import type { End, Hit } from './hit-test';
import type { LinkIndex } from './links';
import type { OffDays } from './off-days';
import type { Palette } from './palette';
import type { Axis, DayNumber } from './time-axis';

export interface SceneOptions {
  links: boolean;
  critical: boolean;
  slack: boolean;
  /** What stands beside a bar. */
  label: 'owner' | 'name' | 'both' | 'none';
}

export interface SceneTexts {
  today: string;
  off: string;
  makeUp: string;
}

/** A link that is being drawn, to a point or to the end of a bar. */
export interface LinkInHand {
  row: number;
  end: End;
  /** Chart coordinates of the pointer. */
  x: number;
  y: number;
  target: { row: number; end: End } | null;
}

/** All that one picture of the chart depends on. */
export interface Scene {
  bars: readonly (Bar | null)[];
  links: LinkIndex;
  axis: Axis;
  off: OffDays;
  rowHeight: number;
  headHeight: number;
  /** Pixels that are scrolled away. */
  left: number;
  top: number;
  /** Pixels of the picture, head included. */
  width: number;
  height: number;
  today: DayNumber;
  language: Language;
  palette: Palette;
  options: SceneOptions;
  texts: SceneTexts;
  /** Rows. */
  selected: number | null;
  active: number | null;
  hover: Hit;
  hoverRow: number | null;
  /** Where bars would be, by row. */
  ghosts: ReadonlyMap<number, Ghost>;
  /** The row whose bar is held. */
  held: number | null;
  linking: LinkInHand | null;
  /** Said above the bar that is held: its new dates. */
  tip: string | null;
  chosenLink: string | null;
  /** On paper nothing is out of sight for good. */
  paper: boolean;
}

/** The first and last row that is to be seen. */
export function rowsIn({ top, height, headHeight, rowHeight, bars }: Scene): [number, number] {
  const first = Math.max(0, Math.floor(top / rowHeight));
  const last = Math.min(bars.length - 1, Math.ceil((top + height - headHeight) / rowHeight));
  return [first, last];
}
