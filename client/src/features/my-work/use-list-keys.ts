import { type KeyboardEvent, useRef } from 'react';

/** Arrow keys go from row to row over all groups; rows are marked with `data-row`. */
export function useListKeys() {
  const ref = useRef<HTMLDivElement>(null);
  const rows = () => [...(ref.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  return {
    ref,
    focus: (id: string) =>
      rows()
        .find((row) => row.dataset['row'] === id)
        ?.focus(),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const target = event.target as HTMLElement;
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step === 0 || target.dataset['row'] === undefined) return;
      event.preventDefault();
      const all = rows();
      all[all.indexOf(target) + step]?.focus();
    },
  };
}
