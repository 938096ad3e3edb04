import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { Form } from '@/shared/ui/form-grid';
import { Input } from '@/shared/ui/input';
import { Textarea } from '@/shared/ui/textarea';

interface Head {
  name: string;
  description: string;
}

interface Props {
  /** Null for a new one. */
  head: Head | null;
  busy?: boolean;
  onSave: (head: Head) => void;
  onClose: () => void;
}

/** What a dashboard is called and is for. */
export function NameDialog({ head, busy = false, onSave, onClose }: Props) {
  const { t } = useTranslation('dashboards');
  const [name, setName] = useState(head?.name ?? '');
  const [description, setDescription] = useState(head?.description ?? '');
  const complete = name.trim() !== '';
  const save = () => complete && !busy && onSave({ name: name.trim(), description });
  return (
    <Dialog
      open
      width="narrow"
      onClose={onClose}
      title={t(head === null ? 'list.new' : 'board.rename')}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button look="primary" disabled={!complete} busy={busy} onClick={save}>
            {t(head === null ? 'list.create' : 'shared:save')}
          </Button>
        </>
      }
    >
      <Form onSubmit={save}>
        <Field label={t('list.name')} required>
          <Input value={name} maxLength={60} autoFocus onChange={(e) => setName(e.target.value)} />
        </Field>
        <Field label={t('list.description')}>
          <Textarea
            value={description}
            maxLength={500}
            rows={2}
            onChange={(e) => setDescription(e.target.value)}
          />
        </Field>
      </Form>
    </Dialog>
  );
}
