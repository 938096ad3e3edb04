import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('(min-width: 1240px)');

/** Whether there is room for the inbox beside the work. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = query();
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => query().matches,
  );
}
