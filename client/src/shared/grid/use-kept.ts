import { useCallback, useState } from 'react';
import { keep, kept } from './kept';

/** State that this browser keeps under `name`. */
export function useKept<T>(name: string, initial: T): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => kept<T>(name) ?? initial);
  const change = useCallback(
    (next: T) => {
      setValue(next);
      keep(name, next);
    },
    [name],
  );
  return [value, change];
}
