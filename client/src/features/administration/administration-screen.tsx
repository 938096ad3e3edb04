import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { oneOf, useSearchState } from '@/shared/routing/use-search-state';
import { Forbidden } from '@/shared/ui/forbidden';
import { Screen } from '@/shared/ui/screen';
import { ScreenTabs } from '@/shared/ui/screen-tabs';
import { FailuresTable } from './failures-table';
import { OrganisationForm } from './organisation-form';
import { TrailFilters } from './trail-filters';
import { TrailPeek } from './trail-peek';
import { TrailSeal } from './trail-seal';
import { TrailTable } from './trail-table';

const TABS = ['organisation', 'trail', 'jobs'] as const;

export function AdministrationScreen() {
  const { t } = useTranslation('administration');
  const me = useMe();
  const [{ tab }] = useSearchState((raw) => ({ tab: oneOf(raw['tab'], TABS) ?? 'organisation' }));
  if (!me.administrator) return <Forbidden />;
  return (
    <Screen
      title={t('title')}
      facts={tab === 'trail' && <TrailSeal />}
      tabs={
        <>
          <ScreenTabs
            label={t('title')}
            tabs={[
              ...TABS.map((each) => ({
                label: t(`tabs.${each}`),
                to: '/admin',
                search: each === 'organisation' ? {} : { tab: each },
                active: each === tab,
              })),
              { label: t('tabs.bin'), to: '/bin', active: false },
            ]}
          />
          {tab === 'trail' && <TrailFilters />}
        </>
      }
      peek={tab === 'trail' && <TrailPeek />}
    >
      {tab === 'organisation' && <OrganisationForm />}
      {tab === 'trail' && <TrailTable />}
      {tab === 'jobs' && <FailuresTable />}
    </Screen>
  );
}
