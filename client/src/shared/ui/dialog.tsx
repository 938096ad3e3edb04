import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import css from './dialog.module.css';
import { IconButton } from './icon-button';

interface Props {
  open: boolean;
  onClose: () => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, right-aligned; the main one last. */
  actions?: ReactNode;
  width?: 'narrow' | 'normal' | 'wide';
  /** Focused first. */
  initialFocus?: RefObject<HTMLElement | null>;
}

export function Dialog(props: Props) {
  const { open, onClose, title, description, children, actions, width = 'normal' } = props;
  const { t } = useTranslation('shared');
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={css.backdrop} />
        <Base.Popup
          className={cx(css.dialog, css[width])}
          {...(props.initialFocus ? { initialFocus: props.initialFocus } : {})}
        >
          <header className={css.head}>
            <Base.Title className={css.title}>{title}</Base.Title>
            <Base.Close render={<IconButton icon="close" label={t('close')} />} />
          </header>
          <div className={css.body}>
            {description !== undefined && (
              <Base.Description className={css.description} render={<div />}>
                {description}
              </Base.Description>
            )}
            {children}
          </div>
          {actions !== undefined && <footer className={css.actions}>{actions}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
