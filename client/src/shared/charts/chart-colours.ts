const TOKENS = {
  bg: '--bg',
  bg2: '--bg2',
  line: '--line',
  strong: '--line-strong',
  text: '--tx',
  quiet: '--tx2',
  accent: '--pri',
  accentSoft: '--pri2',
  red: '--red',
  redText: '--redt',
  orange: '--org',
  orangeText: '--orgt',
  green: '--grn',
  greenText: '--grnt',
  purple: '--purple',
  gold: '--baseline',
  bar: '--bar',
  tip: '--tip',
  tipText: '--tip-tx',
} as const;

export type ChartColours = Record<keyof typeof TOKENS, string> & { font: string };

/** The colours of the stylesheet as they are now, for a canvas. */
export function readColours(): ChartColours {
  const probe = document.createElement('i');
  probe.hidden = true;
  document.body.append(probe);
  const colours = Object.entries(TOKENS).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return {
    ...Object.fromEntries(colours),
    font: getComputedStyle(document.body).fontFamily,
  } as ChartColours;
}

/** The same colour, see-through: `rgb(1, 2, 3)` becomes `rgba(1, 2, 3, 0.2)`. */
export function faded(colour: string, share: number): string {
  const found = /^rgba?\(([^)]+)\)$/.exec(colour);
  const parts = found?.[1]?.split(/[,\s/]+/).slice(0, 3) ?? [];
  return parts.length === 3 ? `rgba(${parts.join(', ')}, ${share})` : colour;
}

/** Lines of several members, told apart in light and dark and by those who see few colours. */
export function memberColours(colours: ChartColours): string[] {
  return [
    colours.accent,
    colours.orange,
    colours.purple,
    colours.green,
    colours.gold,
    colours.red,
    colours.quiet,
  ];
}
