import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { oneOf, useSearchState } from '@/shared/routing/use-search-state';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Screen } from '@/shared/ui/screen';
import { ScreenTabs } from '@/shared/ui/screen-tabs';
import { Skeleton } from '@/shared/ui/skeleton';
import { NoticeList } from './notice-list';
import { INBOX_STATES, inboxQuery } from './queries';
import { useNoticeChange } from './use-notice-change';

export function InboxScreen() {
  const { t } = useTranslation('notices');
  const me = useMe();
  const [{ state }] = useSearchState((raw) => ({
    state: oneOf(raw['state'], INBOX_STATES) ?? 'open',
  }));
  const inbox = useInfiniteQuery(inboxQuery(state));
  const change = useNoticeChange();
  const notices = inbox.data?.pages.flatMap((page) => page.items) ?? [];
  const unread = notices.filter((notice) => !notice.read).length;
  return (
    <Screen
      title={t('title')}
      facts={
        state === 'open' &&
        notices.length > 0 && (
          <span>{t('facts', { count: me.inboxOpen || notices.length, unread })}</span>
        )
      }
      actions={
        state === 'open' &&
        notices.length > 1 && (
          <Button busy={change.busyAll} onClick={change.doneAll}>
            {t('doneAllButton')}
          </Button>
        )
      }
      tabs={
        <ScreenTabs
          label={t('title')}
          tabs={INBOX_STATES.map((each) => ({
            label: t(`states.${each}`),
            to: '/inbox',
            search: each === 'open' ? {} : { state: each },
            active: each === state,
          }))}
        />
      }
    >
      {inbox.isPending && <Skeleton rows={10} />}
      {inbox.isError && <ErrorState error={inbox.error} onRetry={() => void inbox.refetch()} />}
      {inbox.isSuccess && notices.length === 0 && (
        <EmptyState title={t(`empty.${state}`)}>{t(`emptyNote.${state}`)}</EmptyState>
      )}
      {notices.length > 0 && (
        <NoticeList
          key={state}
          notices={notices}
          foot={
            inbox.hasNextPage && (
              <Button busy={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
                {t('shared:loadMore')}
              </Button>
            )
          }
        />
      )}
    </Screen>
  );
}
