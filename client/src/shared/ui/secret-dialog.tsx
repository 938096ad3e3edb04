import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { CopyButton } from './copy-button';
import { Dialog } from './dialog';
import css from './secret-dialog.module.css';

interface Props {
  title: string;
  /** What it is for, and that it is shown only now. */
  note: string;
  secret: string | null;
  onClose: () => void;
}

/** A password or token that is shown exactly once. */
export function SecretDialog({ title, note, secret, onClose }: Props) {
  const { t } = useTranslation('shared');
  return (
    <Dialog
      open={secret !== null}
      onClose={onClose}
      title={title}
      description={note}
      width="narrow"
      actions={
        <Button look="primary" onClick={onClose}>
          {t('noted')}
        </Button>
      }
    >
      <div className={css.line}>
        <code className={css.secret}>{secret}</code>
        <CopyButton text={secret ?? ''} />
      </div>
    </Dialog>
  );
}
