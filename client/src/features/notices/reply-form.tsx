import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Notice } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { FormProblem } from '@/shared/ui/form-problem';
import { Textarea } from '@/shared/ui/textarea';
import { toast } from '@/shared/ui/toast';
import css from './reply-form.module.css';

interface Props {
  notice: Notice;
  onDone: () => void;
  /** Answered: the notice is settled. */
  onSent: () => void;
}

/** A comment on what the notice is about, without leaving the inbox. */
export function ReplyForm({ notice, onDone, onSent }: Props) {
  const { t } = useTranslation('notices');
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const { subject } = notice;
  const send = useMutation({
    mutationFn: () =>
      api.post('/subjects/{kind}/{id}/comments', {
        path: { kind: subject.kind, id: subject.id },
        body: { text: text.trim() },
      }),
    onSuccess: () => {
      toast({ text: t('replied') });
      onDone();
      onSent();
      return queries.invalidateQueries({ queryKey: ['comment'] });
    },
  });
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim() !== '' && !send.isPending) send.mutate();
  };
  return (
    <form className={css.form} onSubmit={submit}>
      <Textarea
        autoFocus
        className={css.text}
        aria-label={t('replyTo', { title: subject.title })}
        placeholder={t('replyPlaceholder')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
          if (event.key === 'Escape') onDone();
        }}
      />
      <FormProblem error={send.error} />
      <div className={css.actions}>
        <Button
          type="submit"
          look="primary"
          size="small"
          busy={send.isPending}
          disabled={text.trim() === ''}
        >
          {t('send')}
        </Button>
        <Button size="small" onClick={onDone}>
          {t('shared:cancel')}
        </Button>
      </div>
    </form>
  );
}
