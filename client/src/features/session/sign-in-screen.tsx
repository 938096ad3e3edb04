import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { setupQuery } from '@/shared/api/me';
import { LanguageLinks } from './language-links';
import { SignInArt } from './sign-in-art';
import { SignInForm } from './sign-in-form';
import css from './sign-in-screen.module.css';

export function SignInScreen() {
  const { t } = useTranslation('session');
  const { data: setup } = useSuspenseQuery(setupQuery);
  if (setup.needed) return <Navigate to="/setup" replace />;
  return (
    <div className={css.page}>
      <main className={css.card}>
        <SignInArt />
        <div className={css.form}>
          <h1 className={css.title}>{t('signIn.title')}</h1>
          <p className={css.organisation}>
            {[setup.organisation, window.location.host].filter(Boolean).join(' · ')}
          </p>
          <SignInForm />
        </div>
        <footer className={css.foot}>
          <LanguageLinks />
          <span>{t('signIn.version', { version: setup.version })}</span>
        </footer>
      </main>
    </div>
  );
}
