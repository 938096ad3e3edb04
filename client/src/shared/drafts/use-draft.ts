import { useState } from 'react';
import { keepDraft, readDraft } from './drafts';

/** Text that outlives a reload until it is sent. No `key`, no keeping. */
export function useDraft(key: string | undefined, start = '') {
  const [text, setText] = useState(
    () => (key === undefined ? null : readDraft<string>(key)) ?? start,
  );
  const change = (next: string) => {
    setText(next);
    if (key !== undefined) keepDraft(key, next === start ? null : next);
  };
  return [text, change] as const;
}
