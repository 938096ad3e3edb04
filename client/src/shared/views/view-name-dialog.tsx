import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSentence } from '@/shared/api/use-sentence';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { Input } from '@/shared/ui/input';
import { Switch } from '@/shared/ui/switch';
import css from './view-tabs.module.css';

interface Props {
  title: string;
  name?: string;
  /** Absent when it is not asked whether to share. */
  mayShare?: boolean;
  onSubmit: (name: string, shared: boolean) => Promise<void>;
  onClose: () => void;
}

/** What a view is called, and whether others see it. */
export function ViewNameDialog({ title, name = '', mayShare, onSubmit, onClose }: Props) {
  const { t } = useTranslation('views');
  const sentence = useSentence();
  const form = useId();
  const first = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  const [shared, setShared] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await onSubmit(text.trim(), shared);
    } catch (error) {
      setProblem(sentence(error));
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onClose={onClose}
      width="narrow"
      title={title}
      initialFocus={first}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button
            look="primary"
            type="submit"
            form={form}
            busy={busy}
            disabled={text.trim() === ''}
          >
            {t('shared:save')}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={(event) => void submit(event)}>
        <Field label={t('name')} {...(problem === null ? {} : { error: problem })}>
          <Input
            ref={first}
            value={text}
            maxLength={60}
            placeholder={t('nameHint')}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        {mayShare === true && (
          <Switch checked={shared} onChange={setShared}>
            {t('shareNow')}
          </Switch>
        )}
      </form>
    </Dialog>
  );
}
