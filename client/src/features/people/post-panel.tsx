import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { useMe } from '@/shared/api/me';
import type { Post } from '@/shared/api/types';
import { EditFormFoot } from '@/shared/forms/edit-form-foot';
import { useEditForm } from '@/shared/forms/use-edit-form';
import { Button } from '@/shared/ui/button';
import { Facts } from '@/shared/ui/facts';
import { Field } from '@/shared/ui/field';
import { Form } from '@/shared/ui/form-grid';
import { fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { NotFound } from '@/shared/ui/not-found';
import { PeekPanel } from '@/shared/ui/peek-panel';
import { Skeleton } from '@/shared/ui/skeleton';
import { Textarea } from '@/shared/ui/textarea';
import { toast } from '@/shared/ui/toast';
import { postsQuery } from './queries';
import { useRemove } from './use-remove';

export function PostPanel({ id, onClose }: { id: string | null; onClose: () => void }) {
  const { t } = useTranslation('people');
  const me = useMe();
  const posts = useQuery(postsQuery);
  const post = posts.data?.items.find((each) => each.id === id) ?? null;
  return (
    <PeekPanel title={post?.name ?? t('new.post')} onClose={onClose}>
      {posts.isPending ? (
        <Skeleton rows={4} />
      ) : id !== null && post === null ? (
        <NotFound />
      ) : me.administrator ? (
        <PostForm post={post} onClose={onClose} />
      ) : (
        <Facts rows={[{ label: t('column.duties'), value: post?.duties ?? t('shared:none') }]} />
      )}
    </PeekPanel>
  );
}

function PostForm({ post, onClose }: { post: Post | null; onClose: () => void }) {
  const { t } = useTranslation('people');
  const remove = useRemove('/posts/{id}', 'post', onClose);
  const form = useEditForm<Post, { name: string; duties: string }>({
    thing: post,
    draftOf: (of) => ({ name: of?.name ?? '', duties: of?.duties ?? '' }),
    send: (draft, version) => {
      const body = { name: draft.name.trim(), duties: draft.duties.trim() || null };
      return post === null || version === undefined
        ? api.post<Post>('/posts', { body })
        : api.patch<Post>('/posts/{id}', { path: { id: post.id }, body, version });
    },
    kinds: ['post', 'party', 'person'],
    onSaved: (saved) => {
      toast({ text: t(post === null ? 'done.created' : 'done.saved', { name: saved.name }) });
      if (post === null) onClose();
    },
  });
  const { draft, set, error } = form;
  const complete = draft.name.trim() !== '';
  return (
    <Form onSubmit={() => complete && form.save()}>
      <Field label={t('column.post')} required error={fieldError(error, 'name')}>
        <Input
          value={draft.name}
          onChange={(event) => set({ name: event.target.value })}
          autoFocus={post === null}
        />
      </Field>
      <Field label={t('column.duties')} error={fieldError(error, 'duties')}>
        <Textarea value={draft.duties} onChange={(event) => set({ duties: event.target.value })} />
      </Field>
      <EditFormFoot
        form={form}
        fields={['name', 'duties']}
        complete={complete}
        {...(post === null ? { submit: t('create') } : {})}
      >
        {post !== null && (
          <Button look="quiet" busy={remove.isPending} onClick={() => remove.mutate(post)}>
            {t('shared:delete')}
          </Button>
        )}
      </EditFormFoot>
    </Form>
  );
}
