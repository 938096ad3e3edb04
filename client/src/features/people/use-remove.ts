import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { useSentence } from '@/shared/api/use-sentence';
import { toast } from '@/shared/ui/toast';

interface Removable {
  id: string;
  name: string;
  version: number;
}

/** Deletes a thing of one of the small lists. `path` ends in `{id}`. */
export function useRemove(path: string, kind: string, onRemoved: () => void) {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const sentence = useSentence();
  return useMutation({
    mutationFn: (thing: Removable) =>
      api.delete(path, { path: { id: thing.id }, version: thing.version }),
    onSuccess: (_, thing) => {
      toast({ text: t('done.deleted', { name: thing.name }) });
      onRemoved();
    },
    onError: (error) => toast({ text: sentence(error), tone: 'failed' }),
    onSettled: () => queries.invalidateQueries({ queryKey: [kind] }),
  });
}
