const NAMES = {
  bg: '--bg',
  bg2: '--bg2',
  bg3: '--bg3',
  line: '--line',
  strong: '--line-strong',
  text: '--tx',
  quiet: '--tx2',
  faint: '--tx3',
  accent: '--pri',
  chosen: '--pri2',
  onAccent: '--on-pri',
  hover: '--hover',
  red: '--red',
  redText: '--redt',
  orange: '--org',
  orangeText: '--orgt',
  greenText: '--grnt',
  bar: '--bar',
  barDone: '--bar-done',
  critical: '--critical',
  criticalDone: '--critical-done',
  finished: '--bar-finished',
  finishedDone: '--bar-finished-done',
  blocked: '--bar-blocked',
  blockedDone: '--bar-blocked-done',
  milestone: '--milestone',
  phase: '--bar-phase',
  dayOff: '--day-off',
  link: '--link-line',
  tip: '--tip',
  tipText: '--tip-tx',
} as const;

export type Palette = Record<keyof typeof NAMES, string> & { font: string };

/**
 * The colours of the stylesheet as a canvas needs them. `scheme` asks for the light ones whatever
 * is on the screen: paper is white.
 */
export function readPalette(scheme?: 'light'): Palette {
  const probe = document.createElement('i');
  probe.hidden = true;
  if (scheme !== undefined) probe.style.colorScheme = scheme;
  document.body.append(probe);
  const colours = Object.entries(NAMES).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  const font = getComputedStyle(document.body).fontFamily;
  probe.remove();
  return { ...Object.fromEntries(colours), font } as Palette;
}

/** Calls back when the colours of the page change. */
export function watchPalette(changed: () => void): () => void {
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  const theme = new MutationObserver(changed);
  scheme.addEventListener('change', changed);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'class'] });
  return () => {
    scheme.removeEventListener('change', changed);
    theme.disconnect();
  };
}
