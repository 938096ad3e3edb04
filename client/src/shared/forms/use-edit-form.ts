import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { currentOf } from '@/shared/api/api-error';

interface Options<T, D> {
  /** What is edited, or null for something new. */
  thing: T | null;
  /** The fields as typed. */
  draftOf: (thing: T | null) => D;
  /** `version` is undefined for something new. */
  send: (draft: D, version: number | undefined) => Promise<T>;
  /** Kinds of queries that show it; read again after saving. */
  kinds: readonly string[];
  onSaved: (saved: T) => void;
}

/** A form over one editable thing: keeps what is typed through refusals and other people's changes. */
export function useEditForm<T extends { version: number }, D extends object>(
  options: Options<T, D>,
) {
  const { thing, draftOf, send, kinds, onSaved } = options;
  const queries = useQueryClient();
  const [base, setBase] = useState(thing);
  const [draft, setDraft] = useState(() => draftOf(thing));
  const changed = JSON.stringify(draft) !== JSON.stringify(draftOf(base));

  const mutation = useMutation({
    mutationFn: (version: number | undefined) => send(draft, version),
    onSuccess: async (saved) => {
      setBase(saved);
      setDraft(draftOf(saved));
      onSaved(saved);
      await Promise.all(kinds.map((kind) => queries.invalidateQueries({ queryKey: [kind] })));
    },
  });

  // A newer version from outside is taken over as long as nothing has been typed.
  if (thing !== null && thing.version !== base?.version && !changed && !mutation.isPending) {
    setBase(thing);
    setDraft(draftOf(thing));
  }

  useEffect(() => {
    if (!changed) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [changed]);

  const current = currentOf<T>(mutation.error);
  return {
    draft,
    set: (part: Partial<D>) => setDraft((before) => ({ ...before, ...part })),
    changed,
    busy: mutation.isPending,
    error: mutation.error,
    save: () => mutation.mutate(base?.version),
    stale:
      current === null
        ? null
        : {
            onMine: () => mutation.mutate(current.version),
            onTheirs: () => {
              setBase(current);
              setDraft(draftOf(current));
              mutation.reset();
            },
          },
  };
}

export type EditForm = Pick<
  ReturnType<typeof useEditForm<{ version: number }, object>>,
  'error' | 'stale' | 'busy' | 'changed'
>;
