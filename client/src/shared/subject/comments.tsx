import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Comment, SubjectRef } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { CommentBox } from './comment-box';
import { CommentView } from './comment-view';
import css from './subject.module.css';
import { commentsQuery } from './subject-queries';
import { useSendComment } from './use-send-comment';

interface Props {
  subject: SubjectRef;
  mayComment: boolean;
  /** Whether the box to write in stands under the list; otherwise it is somewhere near. */
  box?: boolean;
}

/** What people say about a thing, the newest at the bottom beside the box. */
export function Comments({ subject, mayComment, box = true }: Props) {
  const { t } = useTranslation('subject');
  const queries = useQueryClient();
  const list = useInfiniteQuery(commentsQuery(subject));
  const send = useSendComment(subject);
  const [deleting, setDeleting] = useState<Comment | null>(null);
  const refresh = () => queries.invalidateQueries({ queryKey: commentsQuery(subject).queryKey });
  const comments = (list.data?.pages.flatMap((page) => page.items) ?? []).sort((a, b) =>
    a.createdAt.localeCompare(b.createdAt),
  );

  const remove = async () => {
    if (deleting === null) return;
    await api.delete('/comments/{id}', { path: { id: deleting.id }, version: deleting.version });
    setDeleting(null);
    await refresh();
  };

  if (list.isPending) return <Skeleton rows={3} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <div className={css.stack}>
      {list.hasNextPage && (
        <Button size="small" look="quiet" onClick={() => void list.fetchNextPage()}>
          {t('comments.more')}
        </Button>
      )}
      {comments.length === 0 && <p className={css.quiet}>{t('comments.empty')}</p>}
      <ul className={css.stack}>
        {comments.map((comment) => (
          <CommentView
            key={comment.id}
            comment={comment}
            mayReact={mayComment}
            onChanged={() => void refresh()}
            onDelete={() => setDeleting(comment)}
          />
        ))}
      </ul>
      {mayComment && box && (
        <CommentBox draft={`comment.${subject.kind}.${subject.id}`} onSend={send} />
      )}
      <ConfirmDialog
        open={deleting !== null}
        title={t('comments.deleteTitle')}
        confirm={t('comments.delete')}
        danger
        onConfirm={() => void remove()}
        onClose={() => setDeleting(null)}
      >
        {t('comments.deleteText')}
      </ConfirmDialog>
    </div>
  );
}
