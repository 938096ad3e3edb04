import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { Button } from '@/shared/ui/button';
import { Screen } from '@/shared/ui/screen';
import { ScreenTabs } from '@/shared/ui/screen-tabs';
import { ExternalTable } from './external-table';
import { PeopleCount } from './people-count';
import { PeopleFilters } from './people-filters';
import { PeoplePeek } from './people-peek';
import css from './people-screen.module.css';
import { PeopleTable } from './people-table';
import { PostTable } from './post-table';
import { UnitBar } from './unit-bar';
import { UnitTree } from './unit-tree';
import { CLOSED, type PeopleTab, usePeopleState } from './use-people-state';

const NEW = { people: 'person', posts: 'post', external: 'external' } as const;
const TABS: readonly PeopleTab[] = ['people', 'posts', 'external'];

export function PeopleScreen() {
  const { t } = useTranslation('people');
  const me = useMe();
  const [state, set] = usePeopleState();
  const create = () => set({ ...CLOSED, new: NEW[state.tab] });
  useShortcut('c', create, { active: me.administrator });
  return (
    <Screen
      title={t('title')}
      actions={
        me.administrator && (
          <Button look="primary" onClick={create} shortcut="C">
            {t(`new.${NEW[state.tab]}`)}
          </Button>
        )
      }
      tabs={
        <>
          <ScreenTabs
            label={t('title')}
            tabs={TABS.map((tab) => ({
              label: t(`tabs.${tab}`),
              to: '/people',
              search: tab === 'people' ? {} : { tab },
              active: tab === state.tab,
            }))}
          />
          {state.tab === 'people' && <PeopleFilters />}
        </>
      }
      status={state.tab === 'people' && <PeopleCount />}
      peek={<PeoplePeek />}
    >
      {state.tab === 'people' && (
        <div className={css.split}>
          <UnitTree />
          <div>
            <UnitBar />
            <PeopleTable />
          </div>
        </div>
      )}
      {state.tab === 'posts' && <PostTable />}
      {state.tab === 'external' && <ExternalTable />}
    </Screen>
  );
}
