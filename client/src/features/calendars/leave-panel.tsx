import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Leave } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { Chip } from '@/shared/ui/chip';
import { ErrorState } from '@/shared/ui/error-state';
import { IconButton } from '@/shared/ui/icon-button';
import { PeekPanel } from '@/shared/ui/peek-panel';
import { PeekSection } from '@/shared/ui/peek-section';
import { Skeleton } from '@/shared/ui/skeleton';
import { toast } from '@/shared/ui/toast';
import css from './day-panel.module.css';
import { LeaveForm } from './leave-form';
import { leaveQuery } from './queries';

export function LeavePanel({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t } = useTranslation('calendars');
  const { short } = useDates();
  const queries = useQueryClient();
  const sentence = useSentence();
  const leave = useQuery(leaveQuery(personId));
  const remove = useMutation({
    mutationFn: (entry: Leave) =>
      api.delete('/people/{personId}/leave/{id}', {
        path: { personId, id: entry.id },
        version: entry.version,
      }),
    onError: (error) => toast({ text: sentence(error), tone: 'failed' }),
    onSettled: () =>
      Promise.all(
        ['leave', 'calendar', 'person'].map((kind) =>
          queries.invalidateQueries({ queryKey: [kind] }),
        ),
      ),
  });
  const items = leave.data?.items ?? [];
  return (
    <PeekPanel title={t('leave.title')} onClose={onClose}>
      <LeaveForm personId={personId} />
      <PeekSection title={t('leave.entered')}>
        {leave.isPending && <Skeleton rows={3} />}
        {leave.isError && <ErrorState error={leave.error} onRetry={() => void leave.refetch()} />}
        {leave.isSuccess && items.length === 0 && <p className={css.none}>{t('leave.none')}</p>}
        <ul>
          {items.map((entry) => (
            <li key={entry.id} className={css.entry}>
              <span>
                <b>
                  {short(entry.from)}
                  {entry.from === entry.to ? '' : ` → ${short(entry.to)}`}
                </b>{' '}
                <Chip tone="green">{t(`leave.kinds.${entry.kind}`)}</Chip>
                {entry.note !== null && <br />}
                <span className={css.none}>{entry.note}</span>
              </span>
              <IconButton
                icon="bin"
                label={t('leave.remove', { day: short(entry.from) })}
                onClick={() => remove.mutate(entry)}
              />
            </li>
          ))}
        </ul>
      </PeekSection>
    </PeekPanel>
  );
}
