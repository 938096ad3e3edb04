import { type ClipboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSentence } from '@/shared/api/use-sentence';
import { useDraft } from '@/shared/drafts/use-draft';
import { plainLines } from '@/shared/item-model/checklist';
import { Icon } from '@/shared/ui/icon/icon';
import css from './checklist.module.css';
import { firstSentence } from './use-field-edit';

interface Props {
  draft: string;
  onAdd: (text: string) => Promise<unknown>;
}

/** A line to type the next entry into; Enter adds it and stays. Several pasted lines are several. */
export function ChecklistAdd({ draft, onAdd }: Props) {
  const { t } = useTranslation('item-view');
  const sentence = useSentence();
  const [text, setText] = useDraft(draft);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);

  const add = async (typed: string) => {
    if (typed.trim() === '' || busy) return;
    setBusy(true);
    setWrong(null);
    try {
      await onAdd(typed);
      setText('');
    } catch (error) {
      setText(typed);
      setWrong(firstSentence(error, sentence));
    } finally {
      setBusy(false);
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const lines = plainLines(event.clipboardData.getData('text/plain'));
    if (!lines.includes('\n')) return;
    event.preventDefault();
    void add(lines);
  };
  return (
    <div className={css.add}>
      <Icon name="add" size={14} />
      <input
        className={css.input}
        aria-label={t('checklist.add')}
        placeholder={t('checklist.hint')}
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onPaste={onPaste}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void add(text);
        }}
      />
      {wrong !== null && (
        <p className={css.wrong} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
