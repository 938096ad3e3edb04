import { useSyncExternalStore } from 'react';

function watch(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** What the browser knows of the network; true says nothing about the server. */
export function useOnline(): boolean {
  return useSyncExternalStore(watch, () => navigator.onLine);
}
