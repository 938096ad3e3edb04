import { infiniteQueryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type { Notice, Page } from '@/shared/api/types';

export const INBOX_STATES = ['open', 'snoozed', 'done'] as const;
export type InboxState = (typeof INBOX_STATES)[number];

export function inboxQuery(state: InboxState) {
  return infiniteQueryOptions({
    queryKey: ['notice', { state }],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<Notice>>('/inbox', { query: { state, limit: 50, after: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}
