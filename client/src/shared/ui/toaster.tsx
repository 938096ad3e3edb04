import { Toast } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon/icon';
import { toasts } from './toast';
import css from './toaster.module.css';

/** Where toasts appear; once, round the whole app. */
export function Toaster({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider toastManager={toasts} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={css.viewport}>
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function List() {
  const { t } = useTranslation('shared');
  const { toasts: shown } = Toast.useToastManager();
  return shown.map((item) => (
    <Toast.Root key={item.id} toast={item} className={css.toast} swipeDirection={['down', 'right']}>
      <Icon
        name={item.type === 'failed' ? 'error' : 'check'}
        className={item.type === 'failed' ? css.failed : css.done}
      />
      <Toast.Title className={css.title} render={<p />} />
      {item.actionProps !== undefined && <Toast.Action className={css.action} />}
      <Toast.Close className={css.close} aria-label={t('close')}>
        <Icon name="close" size={14} />
      </Toast.Close>
    </Toast.Root>
  ));
}
