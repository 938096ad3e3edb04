import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { Table } from '@/shared/ui/table';
import { postsQuery } from './queries';
import { CLOSED, usePeopleState } from './use-people-state';

export function PostTable() {
  const { t } = useTranslation('people');
  const me = useMe();
  const [state, set] = usePeopleState();
  const posts = useQuery(postsQuery);
  if (posts.isPending) return <Skeleton />;
  if (posts.isError) return <ErrorState error={posts.error} onRetry={() => void posts.refetch()} />;
  if (posts.data.items.length === 0) {
    return (
      <EmptyState
        title={t('empty.posts')}
        action={
          me.administrator && (
            <Button look="primary" onClick={() => set({ ...CLOSED, new: 'post' })}>
              {t('new.post')}
            </Button>
          )
        }
      >
        {t('empty.postsNote')}
      </EmptyState>
    );
  }
  return (
    <Table
      label={t('tabs.posts')}
      rows={posts.data.items}
      rowKey={(post) => post.id}
      selected={state.post ?? null}
      onOpen={(post) => set({ ...CLOSED, post: post.id })}
      columns={[
        { key: 'name', head: t('column.post'), width: 240, cell: (post) => post.name },
        { key: 'duties', head: t('column.duties'), cell: (post) => post.duties ?? '' },
      ]}
    />
  );
}
