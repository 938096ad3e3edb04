import { Kbd } from './kbd';

const MAC = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent);

/** A shortcut as written for `useShortcut`, as it stands on the keys: `mod+shift+z`, `g i`. */
export function Keys({ keys }: { keys: string }) {
  return keys.split(' ').map((step) => <Kbd key={step}>{shownKeys(step)}</Kbd>);
}

const NAMES: Record<string, string> = { mod: MAC ? '⌘' : 'Ctrl', shift: 'Shift', alt: 'Alt' };

export function shownKeys(step: string): string {
  return step
    .split('+')
    .map((part) => NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}
