import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { meQuery } from '@/shared/api/me';
import type { Notice } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { toast } from '@/shared/ui/toast';

type Change = Partial<Pick<Notice, 'read' | 'done' | 'snoozedUntil'>>;

/** Settles notices one by one or all at once; what leaves the list can be taken back. */
export function useNoticeChange() {
  const { t } = useTranslation('notices');
  const queries = useQueryClient();
  const sentence = useSentence();
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['notice'] }),
      queries.invalidateQueries({ queryKey: meQuery.queryKey }),
    ]);
  const failed = (error: Error) => toast({ text: sentence(error), tone: 'failed' });
  const send = (notice: Notice, body: Change) =>
    api.patch<Notice>('/inbox/{id}', { path: { id: notice.id }, version: notice.version, body });

  const change = useMutation({
    mutationFn: ({ notice, body }: { notice: Notice; body: Change }) => send(notice, body),
    onError: failed,
    onSettled: refresh,
  });
  const all = useMutation({
    mutationFn: () => api.post('/inbox/done', { body: { all: true } }),
    onSuccess: () => toast({ text: t('doneAll') }),
    onError: failed,
    onSettled: refresh,
  });

  const withUndo = (notice: Notice, body: Change, back: Change, text: string) =>
    change.mutate(
      { notice, body },
      {
        onSuccess: (changed) =>
          toast({
            text,
            action: {
              label: t('shared:undo'),
              onPress: () => change.mutate({ notice: changed, body: back }),
            },
          }),
      },
    );
  return {
    read: (notice: Notice) => {
      if (!notice.read) change.mutate({ notice, body: { read: true } });
    },
    done: (notice: Notice) =>
      withUndo(notice, { done: true, read: true }, { done: false }, t('doneOne')),
    reopen: (notice: Notice) =>
      change.mutate({ notice, body: { done: false, snoozedUntil: null } }),
    snooze: (notice: Notice, until: string, label: string) =>
      withUndo(
        notice,
        { snoozedUntil: until, read: true },
        { snoozedUntil: null },
        t('snoozedUntil', { when: label }),
      ),
    doneAll: () => all.mutate(),
    busyAll: all.isPending,
  };
}
