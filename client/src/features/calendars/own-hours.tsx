import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { CalendarScope, CalendarView } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { Button } from '@/shared/ui/button';
import { toast } from '@/shared/ui/toast';
import css from './own-hours.module.css';

interface Props {
  scope: CalendarScope;
  /** Hours of its own to give up; without it there are none yet. */
  own?: CalendarView;
  /** Whose hours its own begin with. */
  pattern?: CalendarView;
}

/** A unit or person gets hours of its own, or follows the organisation again. */
export function OwnHours({ scope, own, pattern }: Props) {
  const { t } = useTranslation('calendars');
  const queries = useQueryClient();
  const sentence = useSentence();
  const change = useMutation({
    mutationFn: async () => {
      if (own !== undefined) {
        await api.delete('/calendars/{id}', { path: { id: own.id }, version: own.version });
      } else if (pattern !== undefined) {
        await api.post('/calendars', {
          body: { scope, name: t('hours.title'), hours: pattern.hours },
        });
      }
    },
    onError: (error) => toast({ text: sentence(error), tone: 'failed' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['calendar'] }),
  });
  return (
    <div className={css.line}>
      <Button size="small" busy={change.isPending} onClick={() => change.mutate()}>
        {t(own === undefined ? 'hours.own' : 'hours.inherit')}
      </Button>
    </div>
  );
}
