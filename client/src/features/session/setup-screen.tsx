import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { setupQuery } from '@/shared/api/me';
import { changeLanguage } from '@/shared/i18n/texts';
import { Logo } from '@/shared/ui/logo';
import { Segmented } from '@/shared/ui/segmented';
import { SetupForm } from './setup-form';
import css from './setup-screen.module.css';

export function SetupScreen() {
  const { t, i18n } = useTranslation('session');
  const { data: setup } = useSuspenseQuery(setupQuery);
  if (!setup.needed) return <Navigate to="/sign-in" replace />;
  return (
    <div className={css.page}>
      <main className={css.card}>
        <header className={css.head}>
          <Logo size={36} />
          <div className={css.titles}>
            <h1 className={css.title}>{t('setup.title')}</h1>
            <p className={css.note}>{t('setup.note')}</p>
          </div>
          <Segmented
            label={t('setup.language')}
            value={i18n.language === 'en' ? 'en' : 'zh'}
            options={[
              { value: 'zh', label: '简体中文' },
              { value: 'en', label: 'English' },
            ]}
            onChange={(language) => void changeLanguage(language)}
          />
        </header>
        <SetupForm />
      </main>
    </div>
  );
}
