import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { oneOf, useSearchState } from '@/shared/routing/use-search-state';
import { Screen } from '@/shared/ui/screen';
import { ScreenTabs } from '@/shared/ui/screen-tabs';
import { PasswordForm } from './password-form';
import { PreferencesForm } from './preferences-form';
import { ProfileForm } from './profile-form';
import { SessionList } from './session-list';
import { SignOutSection } from './sign-out-section';
import { TokenList } from './token-list';

const TABS = ['profile', 'password', 'sessions', 'tokens'] as const;

export function AccountScreen() {
  const { t } = useTranslation('account');
  const me = useMe();
  const [{ tab }] = useSearchState((raw) => ({ tab: oneOf(raw['tab'], TABS) ?? 'profile' }));
  return (
    <Screen
      title={t('title')}
      facts={<span>{me.username}</span>}
      tabs={
        <ScreenTabs
          label={t('title')}
          tabs={TABS.map((each) => ({
            label: t(`tabs.${each}`),
            to: '/account',
            search: each === 'profile' ? {} : { tab: each },
            active: each === tab,
          }))}
        />
      }
    >
      {tab === 'profile' && (
        <>
          <ProfileForm />
          <PreferencesForm />
          <SignOutSection />
        </>
      )}
      {tab === 'password' && <PasswordForm />}
      {tab === 'sessions' && <SessionList />}
      {tab === 'tokens' && <TokenList />}
    </Screen>
  );
}
