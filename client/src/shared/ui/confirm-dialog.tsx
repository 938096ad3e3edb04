import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { cx } from './cx';
import css from './dialog.module.css';

interface Props {
  open: boolean;
  title: string;
  /** What happens, and whether it can be undone. */
  children: ReactNode;
  /** The verb: 删除, 停用 … */
  confirm: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

export function ConfirmDialog(props: Props) {
  const { open, title, children, confirm, danger = false, busy = false } = props;
  const { t } = useTranslation('shared');
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && props.onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={css.backdrop} />
        <AlertDialog.Popup className={cx(css.dialog, css.narrow)}>
          <header className={css.head}>
            <AlertDialog.Title className={css.title}>{title}</AlertDialog.Title>
          </header>
          <div className={css.body}>
            <AlertDialog.Description className={css.description} render={<div />}>
              {children}
            </AlertDialog.Description>
          </div>
          <footer className={css.actions}>
            <AlertDialog.Close render={<Button>{t('cancel')}</Button>} />
            <Button look={danger ? 'danger' : 'primary'} busy={busy} onClick={props.onConfirm}>
              {confirm}
            </Button>
          </footer>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
