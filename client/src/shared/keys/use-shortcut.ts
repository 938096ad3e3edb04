import { useEffect, useRef } from 'react';
import { fits } from './fits';

interface Options {
  /** Works while somebody types, too (for combinations with Ctrl or ⌘). Default false. */
  whileTyping?: boolean;
  /** Sleeps when false. Default true. */
  active?: boolean;
  /** Only when nothing on the screen has taken the key. Default false. */
  last?: boolean;
}

/**
 * A keyboard path. `keys` is a key (`e`, `?`, `Escape`), a combination (`mod+k`; mod = Ctrl or ⌘)
 * or a sequence of two (`g i`). Sleeps while an input method composes and while somebody types,
 * and while a dialog or menu is open above.
 */
export function useShortcut(
  keys: string,
  act: (event: KeyboardEvent) => void,
  { whileTyping = false, active = true, last = false }: Options = {},
): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!active) return;
    const steps = keys.split(' ');
    let done = 0;
    let since = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (!whileTyping && (isTyping(event.target) || isCovered(event.target))) return;
      if (event.timeStamp - since > 1_200) done = 0;
      const step = steps[done];
      if (step === undefined || !fits(event, step)) {
        done = 0;
        return;
      }
      done += 1;
      since = event.timeStamp;
      if (done < steps.length) return;
      done = 0;
      event.preventDefault();
      latest.current(event);
    };
    // An event reaches the window after every listener of the document.
    const ears = last ? window : document;
    ears.addEventListener('keydown', onKey as EventListener);
    return () => ears.removeEventListener('keydown', onKey as EventListener);
  }, [keys, whileTyping, active, last]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select') !== null)
  );
}

function isCovered(target: EventTarget | null): boolean {
  const dialog = document.querySelector('[role=dialog][data-open], [role=alertdialog][data-open]');
  return dialog !== null && !(target instanceof Node && dialog.contains(target));
}
