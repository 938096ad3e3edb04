import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '@/shared/api/types';
import { useDraft } from '@/shared/drafts/use-draft';
import { Button } from '@/shared/ui/button';
import { FormProblem } from '@/shared/ui/form-problem';
import { Textarea } from '@/shared/ui/textarea';
import { fromMarkdown, mentionAt, toMarkdown, withMention } from './mention';
import { MentionList } from './mention-list';
import css from './subject.module.css';
import { usePeople } from './use-people';

interface Props {
  /** Markdown to begin with. */
  start?: string;
  /** Where unsent text is kept; not kept without. */
  draft?: string;
  /** Lines before anything is typed. Default 2. */
  rows?: number;
  onSend: (markdown: string) => Promise<void>;
  onCancel?: () => void;
}

/** A box for Markdown; @ offers people, Ctrl/⌘ Enter sends. What was typed stays on a failure. */
export function CommentBox({ start = '', draft, rows = 2, onSend, onCancel }: Props) {
  const { t } = useTranslation('subject');
  const [before] = useState(() => fromMarkdown(start));
  const [text, setText] = useDraft(draft, before.text);
  const [chosen, setChosen] = useState<readonly Party[]>(before.people);
  const [at, setAt] = useState<{ from: number; query: string } | null>(null);
  const [marked, setMarked] = useState(0);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const people = usePeople(at?.query ?? null);

  const send = async () => {
    if (text.trim() === '' || busy) return;
    setBusy(true);
    try {
      await onSend(toMarkdown(text.trim(), chosen));
      setText('');
      setError(null);
    } catch (failed) {
      setError(failed);
    } finally {
      setBusy(false);
    }
  };
  const mention = (party: Party) => {
    if (at === null) return;
    const next = withMention(text, at, party.name);
    setText(next.text);
    setChosen([...chosen, party]);
    setAt(null);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(next.caret, next.caret);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const offered = at === null ? undefined : people[marked];
    if (offered !== undefined) {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (step !== 0) setMarked((marked + step + people.length) % people.length);
      else if (event.key === 'Enter' || event.key === 'Tab') mention(offered);
      else if (event.key === 'Escape') setAt(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void send();
    } else if (event.key === 'Escape' && onCancel !== undefined) {
      event.preventDefault();
      onCancel();
    }
  };
  return (
    <div className={css.box}>
      <FormProblem error={error} />
      <Textarea
        ref={box}
        aria-label={t('comments.placeholder')}
        placeholder={t(rows > 1 ? 'comments.placeholder' : 'comments.short')}
        {...(rows > 1 ? {} : { className: css.one })}
        value={text}
        rows={text === '' ? rows : Math.max(rows, 2)}
        onChange={(event) => {
          setText(event.target.value);
          setAt(mentionAt(event.target.value, event.target.selectionStart));
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setAt(null)}
      />
      {at !== null && people.length > 0 && (
        <MentionList people={people} marked={marked} onChoose={mention} />
      )}
      {(text !== '' || onCancel !== undefined) && (
        <div className={css.actions}>
          {error !== null && draft !== undefined && (
            <span className={css.quiet}>{t('comments.kept')}</span>
          )}
          {onCancel !== undefined && (
            <Button size="small" onClick={onCancel}>
              {t('shared:cancel')}
            </Button>
          )}
          <Button size="small" look="primary" busy={busy} onClick={() => void send()}>
            {t('comments.send')}
          </Button>
        </div>
      )}
    </div>
  );
}
