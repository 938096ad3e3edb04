import { useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { SubjectRef } from '@/shared/api/types';
import { commentsQuery } from './subject-queries';

/** Sends a comment and waits until the list shows it. */
export function useSendComment(subject: SubjectRef): (text: string) => Promise<void> {
  const queries = useQueryClient();
  return async (text) => {
    await api.post('/subjects/{kind}/{id}/comments', {
      path: { kind: subject.kind, id: subject.id },
      body: { text },
    });
    await queries.invalidateQueries({ queryKey: commentsQuery(subject).queryKey });
  };
}
