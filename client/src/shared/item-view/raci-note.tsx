import { Popover } from '@base-ui/react/popover';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { IconButton } from '@/shared/ui/icon-button';
import popup from '@/shared/ui/popup.module.css';
import { Textarea } from '@/shared/ui/textarea';
import css from './raci-note.module.css';

interface Props {
  name: string;
  note: string | null;
  onSave: (note: string | null) => void;
}

/** A note on somebody's part: what exactly, until when. */
export function RaciNote({ name, note, onSave }: Props) {
  const { t } = useTranslation('item-view');
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(note ?? '');
  const save = (event: FormEvent) => {
    event.preventDefault();
    setOpen(false);
    onSave(text.trim() === '' ? null : text.trim());
  };
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setText(note ?? '');
      }}
    >
      <Popover.Trigger render={<IconButton icon="edit" label={t('panel.noteOf', { name })} />} />
      <Popover.Portal>
        <Popover.Positioner className={popup.positioner} sideOffset={4} align="end">
          <Popover.Popup className={css.popup} aria-label={t('panel.noteOf', { name })}>
            <form className={css.form} onSubmit={save}>
              <Textarea
                aria-label={t('panel.noteOf', { name })}
                value={text}
                rows={2}
                onChange={(event) => setText(event.target.value)}
              />
              <Button look="primary" size="small" type="submit">
                {t('shared:save')}
              </Button>
            </form>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
