import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Page, SessionView } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { Chip } from '@/shared/ui/chip';
import { ErrorState } from '@/shared/ui/error-state';
import { Section } from '@/shared/ui/section';
import { Skeleton } from '@/shared/ui/skeleton';
import { toast } from '@/shared/ui/toast';
import css from './entry-list.module.css';

export function SessionList() {
  const { t } = useTranslation('account');
  const { moment, exact } = useDates();
  const queries = useQueryClient();
  const sentence = useSentence();
  const sessions = useQuery({
    queryKey: ['session'],
    queryFn: ({ signal }) => api.get<Page<SessionView>>('/me/sessions', { signal }),
  });
  const end = useMutation({
    mutationFn: (id: string | null) =>
      id === null ? api.delete('/me/sessions') : api.delete('/me/sessions/{id}', { path: { id } }),
    onSuccess: () => toast({ text: t('sessions.ended') }),
    onError: (error) => toast({ text: sentence(error), tone: 'failed' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['session'] }),
  });
  const items = sessions.data?.items ?? [];
  return (
    <Section
      title={t('sessions.title')}
      hint={t('sessions.hint')}
      actions={
        items.length > 1 && (
          <Button busy={end.isPending} onClick={() => end.mutate(null)}>
            {t('sessions.endOthers')}
          </Button>
        )
      }
    >
      {sessions.isPending && <Skeleton rows={3} />}
      {sessions.isError && (
        <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />
      )}
      <ul className={css.list}>
        {items.map((session) => (
          <li key={session.id} className={css.entry}>
            <div className={css.text}>
              <b>
                {session.device}
                {session.current && <Chip tone="green">{t('sessions.current')}</Chip>}
              </b>
              <span>
                {session.address} · {t('sessions.used', { at: moment(session.lastUsedAt) })} ·{' '}
                {t('sessions.until', { at: exact(session.expiresAt).slice(0, 10) })}
              </span>
            </div>
            {!session.current && (
              <Button size="small" onClick={() => end.mutate(session.id)}>
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
