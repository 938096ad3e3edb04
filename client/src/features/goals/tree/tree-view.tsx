import type { UseQueryResult } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalTree as Tree } from '@/shared/api/goal-types';
import type { Id, Me } from '@/shared/api/types';
import { useKept } from '@/shared/grid/use-kept';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { isFiltered, mayStandUnder, shownRows } from '../goal-rows';
import type { GoalsSearch, SetGoalsSearch } from '../goals-search';
import { RealignDialog } from '../realign-dialog';
import { StatementBar } from '../statement-bar';
import { GoalSide } from './goal-side';
import { GoalTree } from './goal-tree';
import { SideOverview } from './side-overview';
import css from './tree-view.module.css';

interface Props {
  search: GoalsSearch;
  set: SetGoalsSearch;
  tree: UseQueryResult<Tree>;
  me: Me;
}

/** The alignment tree with the chosen goal beside it. */
export function TreeView({ search, set, tree, me }: Props) {
  const { t } = useTranslation('goals');
  const navigate = useNavigate();
  const [foldedList, setFolded] = useKept<readonly Id[]>('goals-folded', []);
  const [moving, setMoving] = useState<{ goal: Id; parent: Id | null } | null>(null);
  const q = useDeferredValue(search.q);
  const filter = {
    level: search.level,
    owner: search.mine ? me.person.id : undefined,
    off: search.off,
    q,
  };
  const nodes = useMemo(() => tree.data?.items ?? [], [tree.data]);
  const folded = new Set(foldedList);
  const rows = shownRows(nodes, filter, folded);
  const filtered = isFiltered(filter) || search.cycle !== undefined || search.unit !== undefined;
  const chosen = nodes.find((node) => node.id === search.goal);
  const open = (goal: Id) => void navigate({ to: `/goals/${goal}` });
  const clear = () =>
    set({
      level: undefined,
      mine: undefined,
      off: undefined,
      q: undefined,
      cycle: undefined,
      unit: undefined,
    });
  if (tree.isPending) return <Skeleton rows={12} />;
  if (tree.isError) {
    return <ErrorState error={tree.error} onRetry={() => void tree.refetch()} />;
  }
  return (
    <div className={css.view}>
      <StatementBar unit={search.unit} me={me} />
      {rows.length === 0 && (
        <EmptyState
          title={t(filtered ? 'empty.filtered' : 'empty.title')}
          action={
            filtered ? (
              <Button onClick={clear}>{t('empty.clear')}</Button>
            ) : (
              <Button look="primary" icon="add" onClick={() => set({ new: true })}>
                {t('empty.action')}
              </Button>
            )
          }
        >
          {filtered ? null : t('empty.text')}
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div className={css.columns}>
          <div className={css.tree}>
            <GoalTree
              rows={rows}
              selected={chosen?.id ?? null}
              onSelect={(goal) => set({ goal: goal ?? undefined })}
              onOpen={open}
              onFold={(goal, fold) =>
                setFolded(fold ? [...foldedList, goal] : foldedList.filter((each) => each !== goal))
              }
              onRealign={(goal, parent) => setMoving({ goal, parent: parent ?? null })}
              mayDrop={(goal, parent) => mayStandUnder(nodes, goal, parent)}
            />
          </div>
          <div className={css.side}>
            {chosen === undefined ? (
              <SideOverview nodes={nodes} me={me} onSelect={(goal) => set({ goal })} />
            ) : (
              <GoalSide
                key={chosen.id}
                goalId={chosen.id}
                onClose={() => set({ goal: undefined })}
              />
            )}
          </div>
        </div>
      )}
      {moving !== null && (
        <RealignDialog
          goalId={moving.goal}
          parent={nodes.find((node) => node.id === moving.parent) ?? null}
          onClose={() => setMoving(null)}
        />
      )}
    </div>
  );
}
