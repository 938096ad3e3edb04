const PREFIX = 'zhixing.draft.';

/** What somebody typed and has not sent, kept for this window until it is sent or thrown away. */
export function readDraft<T>(key: string): T | null {
  try {
    const kept = sessionStorage.getItem(PREFIX + key);
    return kept === null ? null : (JSON.parse(kept) as T);
  } catch {
    // Storage can be forbidden, and what lies there can be anything.
    return null;
  }
}

/** Keeps `value`; null forgets it. */
export function keepDraft(key: string, value: unknown): void {
  try {
    if (value === null || value === '') sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Then it lasts until the page is left.
  }
}

/** Whether anything typed in this window still waits to be sent. */
export function hasDrafts(): boolean {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith(PREFIX));
  } catch {
    return false;
  }
}

/** Nothing of one person is shown to the next one at the same window. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
    }
  } catch {
    // Nothing could be kept, either.
  }
}
