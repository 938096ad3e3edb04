import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { currentOf } from '@/shared/api/api-error';
import type { Metric } from '@/shared/api/metric-types';
import { toast } from '@/shared/ui/toast';
import { metricQuery } from '../queries';

/** Keeps members or targets, which are replaced as a whole; a conflict keeps what was typed. */
export function useCardPart(metric: Metric, part: 'members' | 'targets') {
  const { t } = useTranslation('metrics');
  const queries = useQueryClient();
  const take = async (saved: Metric) => {
    queries.setQueryData(metricQuery(metric.id).queryKey, saved);
    await queries.invalidateQueries({ queryKey: ['metric'] });
  };
  const save = useMutation({
    mutationFn: ({ body, version }: { body: unknown; version: number }) =>
      api.put<Metric>(`/metrics/{metricId}/${part}`, {
        path: { metricId: metric.id },
        body,
        version,
      }),
    onSuccess: async (saved) => {
      toast({ text: t('card.saved') });
      await take(saved);
    },
  });
  return { save, take, current: currentOf<Metric>(save.error) };
}
