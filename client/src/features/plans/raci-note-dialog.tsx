import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RaciEntry } from '@/shared/api/plan-types';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { Textarea } from '@/shared/ui/textarea';

interface Props {
  entry: RaciEntry;
  onSave: (note: string | null) => void;
  onClose: () => void;
}

export function RaciNoteDialog({ entry, onSave, onClose }: Props) {
  const { t } = useTranslation('plans');
  const form = useId();
  const [text, setText] = useState(entry.note ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(text.trim() === '' ? null : text.trim());
  };
  return (
    <Dialog
      open
      onClose={onClose}
      width="narrow"
      title={`${t('raci.note', { name: entry.party.name })} · ${entry.letter}`}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button look="primary" type="submit" form={form}>
            {t('shared:save')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field label={t('raci.noteText')} hideLabel>
          <Textarea value={text} rows={3} onChange={(event) => setText(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}
