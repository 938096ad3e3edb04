import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type {
  Attachment,
  Comment,
  HistoryEntry,
  Page,
  SubjectLink,
  SubjectRef,
} from '@/shared/api/types';

const first = { initialPageParam: null as string | null };

function pages<T>(subject: SubjectRef, what: string) {
  return infiniteQueryOptions({
    ...first,
    queryKey: [subject.kind, subject.id, what],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<T>>(`/subjects/{kind}/{id}/${what}`, {
        path: { kind: subject.kind, id: subject.id },
        query: { limit: 50, after: pageParam },
        signal,
      }),
    getNextPageParam: (page: Page<T>) => page.next,
    meta: { live: [] },
  });
}

export const commentsQuery = (subject: SubjectRef) => pages<Comment>(subject, 'comments');
export const historyQuery = (subject: SubjectRef) => pages<HistoryEntry>(subject, 'history');
export const attachmentsQuery = (subject: SubjectRef) => pages<Attachment>(subject, 'attachments');

export function linksQuery(subject: SubjectRef) {
  return queryOptions({
    queryKey: [subject.kind, subject.id, 'links'],
    queryFn: async ({ signal }) => {
      const answer = await api.get<Page<SubjectLink> | SubjectLink[]>(
        '/subjects/{kind}/{id}/links',
        { path: { kind: subject.kind, id: subject.id }, signal },
      );
      return Array.isArray(answer) ? answer : answer.items;
    },
  });
}

export function watchQuery(subject: SubjectRef) {
  return queryOptions({
    queryKey: [subject.kind, subject.id, 'watch'],
    queryFn: ({ signal }) =>
      api.get<{ watching: boolean }>('/subjects/{kind}/{id}/watch', {
        path: { kind: subject.kind, id: subject.id },
        signal,
      }),
  });
}
