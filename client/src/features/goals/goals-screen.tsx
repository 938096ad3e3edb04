import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { useScreenCommands } from '@/shared/commands/screen-commands';
import { useDates } from '@/shared/dates/use-dates';
import { passed, percent } from '@/shared/goal-view/numbers';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { useSearchState } from '@/shared/routing/use-search-state';
import { Button } from '@/shared/ui/button';
import { Chip } from '@/shared/ui/chip';
import { IconButton } from '@/shared/ui/icon-button';
import { Screen } from '@/shared/ui/screen';
import { CoverageView } from './coverage-view';
import { CyclesDialog } from './cycles-dialog';
import { GapsView } from './gaps-view';
import { GoalDialog } from './goal-dialog';
import { countHealth } from './goal-rows';
import { GoalsFilters } from './goals-filters';
import css from './goals-screen.module.css';
import { readSearch } from './goals-search';
import { cyclesQuery, treeQuery } from './queries';
import { RoadmapView } from './roadmap-view';
import { TreeView } from './tree/tree-view';

/** All goals one may see: how they hang together, how they stand, and where work is missing. */
export function GoalsScreen() {
  const { t } = useTranslation('goals');
  const navigate = useNavigate();
  const me = useMe();
  const { today } = useDates();
  const raw = useSearch({ strict: false }) as Record<string, unknown>;
  const [search, setSearch] = useSearchState(readSearch);
  const set = (part: Parameters<typeof setSearch>[0], push = false) => setSearch(part, { push });
  const tree = useQuery(treeQuery({ cycle: search.cycle, unit: search.unit }));
  const cycles = useQuery(cyclesQuery);
  const cycle = cycles.data?.find((each) => each.id === search.cycle);
  const nodes = tree.data?.items ?? [];
  const count = countHealth(nodes);
  const meeting = () =>
    void navigate({
      to: '/goals/meeting',
      search: { cycle: search.cycle, unit: search.unit, at: search.goal } as never,
    });
  useShortcut('c', () => set({ new: true }));
  useScreenCommands([
    {
      id: 'goals.meeting',
      label: t('meeting.start'),
      icon: 'people',
      keywords: 'mubiao huiyi mbhy meeting present',
      run: meeting,
    },
    {
      id: 'goals.only-off',
      label: t('filter.off'),
      icon: 'warning',
      keywords: 'pianli pl off track',
      run: () => set({ off: !search.off || undefined }),
    },
  ]);
  return (
    <Screen
      title={t('title')}
      facts={
        tree.isSuccess &&
        nodes.length > 0 && (
          <>
            {cycle !== undefined && (
              <Chip>
                {t('facts.time', { share: percent(passed(cycle.from, cycle.to, today)) })}
              </Chip>
            )}
            {count.LATE > 0 && (
              <Chip tone="red" outlined>
                {t('facts.late', { count: count.LATE })}
              </Chip>
            )}
            {count.AT_RISK > 0 && (
              <Chip tone="orange" outlined>
                {t('facts.risk', { count: count.AT_RISK })}
              </Chip>
            )}
          </>
        )
      }
      actions={
        <>
          <IconButton
            icon="calendar"
            label={t('cycles.title')}
            onClick={() => set({ cycles: true })}
          />
          {nodes.length > 0 && (
            <span className={css.wide}>
              <Button icon="people" onClick={meeting}>
                {t('meeting.start')}
              </Button>
            </span>
          )}
          <Button look="primary" shortcut="C" onClick={() => set({ new: true })}>
            {t('new')}
          </Button>
        </>
      }
      tabs={<GoalsFilters search={search} raw={raw} set={set} />}
      status={
        search.view === 'tree' &&
        tree.isSuccess && (
          <>
            <span>{t('facts.count', { count: nodes.length })}</span>
            {!tree.data.whole && <span>{t('facts.cut')}</span>}
            <span className={css.wide}>{t('facts.keys')}</span>
          </>
        )
      }
    >
      {search.view === 'tree' && <TreeView search={search} set={set} tree={tree} me={me} />}
      {search.view === 'coverage' && <CoverageView search={search} />}
      {search.view === 'roadmap' && <RoadmapView search={search} set={set} />}
      {search.view === 'gaps' && <GapsView search={search} />}
      {search.new && (
        <GoalDialog
          goal={null}
          start={{
            cycleId: search.cycle ?? null,
            parentId: search.goal ?? null,
            unitId: search.unit ?? null,
          }}
          onClose={() => set({ new: undefined })}
          onSaved={(goal) => void navigate({ to: `/goals/${goal.id}` })}
        />
      )}
      {search.cycles && <CyclesDialog me={me} onClose={() => set({ cycles: undefined })} />}
    </Screen>
  );
}
