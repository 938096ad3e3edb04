/** Whether a key press is `step`: a key with `mod+`, `alt+` or `shift+` before it. */
export function fits(event: KeyboardEvent, step: string): boolean {
  const parts = step.toLowerCase().split('+');
  const key = step.endsWith('+') ? '+' : (parts.pop() ?? '');
  const mod = event.ctrlKey || event.metaKey;
  if (mod !== parts.includes('mod') || event.altKey !== parts.includes('alt')) return false;
  const letter = /^[a-z]$|^\w{2,}$/.test(key);
  if (letter && event.shiftKey !== parts.includes('shift')) return false;
  return event.key.toLowerCase() === key;
}
