import { useTranslation } from 'react-i18next';
import { useSignOut } from '@/shared/api/use-sign-out';
import { Button } from '@/shared/ui/button';
import css from './sign-out-section.module.css';

/** Phones have no rail with the account menu, so the way out stands here. */
export function SignOutSection() {
  const { t } = useTranslation('account');
  const signOut = useSignOut();
  return (
    <div className={css.section}>
      <Button onClick={() => void signOut()}>{t('signOut')}</Button>
    </div>
  );
}
