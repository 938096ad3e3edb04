import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Comment } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { Avatar } from '@/shared/ui/avatar';
import { IconButton } from '@/shared/ui/icon-button';
import { CommentBox } from './comment-box';
import { Reactions } from './reactions';
import { SafeHtml } from './safe-html';
import css from './subject.module.css';

interface Props {
  comment: Comment;
  mayReact: boolean;
  onChanged: () => void;
  onDelete: () => void;
}

export function CommentView({ comment, mayReact, onChanged, onDelete }: Props) {
  const { t } = useTranslation('subject');
  const { moment, exact } = useDates();
  const [editing, setEditing] = useState(false);
  const save = async (text: string) => {
    await api.patch('/comments/{id}', {
      path: { id: comment.id },
      version: comment.version,
      body: { text },
    });
    setEditing(false);
    onChanged();
  };
  const author = comment.author?.name ?? t('shared:somebodyGone');
  return (
    <li className={css.comment}>
      <Avatar name={author} size={22} />
      <div className={css.grow}>
        <p className={css.line}>
          <b>{author}</b>
          <time className={css.quiet} dateTime={comment.createdAt} title={exact(comment.createdAt)}>
            {moment(comment.createdAt)}
          </time>
          {comment.editedAt !== null && <span className={css.quiet}>{t('comments.edited')}</span>}
          {comment.mine && !editing && (
            <span className={css.tools}>
              <IconButton icon="edit" label={t('comments.edit')} onClick={() => setEditing(true)} />
              <IconButton icon="bin" label={t('comments.delete')} onClick={onDelete} />
            </span>
          )}
        </p>
        {editing ? (
          <CommentBox start={comment.text} onSend={save} onCancel={() => setEditing(false)} />
        ) : (
          <>
            <div className={css.markdown}>
              <SafeHtml html={comment.html} />
            </div>
            <Reactions comment={comment} mayReact={mayReact} onChanged={onChanged} />
          </>
        )}
      </div>
    </li>
  );
}
