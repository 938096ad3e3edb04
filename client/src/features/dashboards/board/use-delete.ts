import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { useSentence } from '@/shared/api/use-sentence';
import { toast } from '@/shared/ui/toast';

/** Deletes a dashboard and offers it back. */
export function useDelete() {
  const { t } = useTranslation('dashboards');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const sentence = useSentence();
  const failed = (error: unknown) => toast({ text: sentence(error), tone: 'failed' });
  const restore = useMutation({
    mutationFn: (dashboardId: string) =>
      api.post('/dashboards/{dashboardId}/restore', { path: { dashboardId } }),
    onError: failed,
    onSettled: () => queries.invalidateQueries({ queryKey: ['dashboard'] }),
  });
  return useMutation({
    mutationFn: ({ id, version }: { id: string; name: string; version: number }) =>
      api.delete('/dashboards/{dashboardId}', { path: { dashboardId: id }, version }),
    onSuccess: async (_, { id, name }) => {
      await navigate({ to: '/dashboards' });
      void queries.invalidateQueries({ queryKey: ['dashboard'], exact: true });
      toast({
        text: t('list.deleted', { name }),
        action: { label: t('undo'), onPress: () => restore.mutate(id) },
      });
    },
    onError: failed,
  });
}
