import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyResult } from '@/shared/api/goal-types';
import { useMe } from '@/shared/api/me';
import { goalQuery } from '@/shared/goal-view/goal-queries';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { Presence } from '@/shared/presence/presence';
import { text, useSearchState } from '@/shared/routing/use-search-state';
import { WatchButton } from '@/shared/subject/watch-button';
import { Button } from '@/shared/ui/button';
import { Chip } from '@/shared/ui/chip';
import { ErrorState } from '@/shared/ui/error-state';
import { Screen } from '@/shared/ui/screen';
import { Skeleton } from '@/shared/ui/skeleton';
import { GoalDialog } from '../goal-dialog';
import { GoalWhy } from '../parts/goal-why';
import { Measures } from '../parts/measures';
import { isClosed, mayEditGoal } from '../parts/rights';
import { SupportList } from '../parts/support-list';
import { GoalActions } from './goal-actions';
import { GoalChildren } from './goal-children';
import { GoalConfirmation } from './goal-confirmation';
import { GoalFacts } from './goal-facts';
import { GoalParts, PARTS } from './goal-parts';
import css from './goal-screen.module.css';
import { GoalSmart } from './goal-smart';
import { GoalTalk } from './goal-talk';
import { KeyResultDialog } from './key-result-dialog';

function readSearch(raw: Record<string, unknown>) {
  return {
    result: text(raw['result']),
    part: PARTS.find((part) => part === raw['part']) ?? 'checkIns',
  };
}

/** One goal: first why it stands as it does, then its numbers, its work and its people. */
export function GoalScreen() {
  const { t } = useTranslation('goals');
  const { goalId } = useParams({ strict: false }) as { goalId: string };
  const me = useMe().person;
  const navigate = useNavigate();
  const [search, set] = useSearchState(readSearch);
  const [editing, setEditing] = useState(false);
  const [keyResult, setKeyResult] = useState<KeyResult | 'new' | null>(null);
  const query = useQuery(goalQuery(goalId));
  const goal = query.data;
  const may = goal !== undefined && mayEditGoal(goal) && !isClosed(goal);
  useShortcut('e', () => setEditing(true), { active: may });
  useShortcut(
    'c',
    () => void navigate({ to: '/goals', search: { new: true, goal: goalId } as never }),
  );
  if (query.isError) {
    return (
      <Screen title={t('title')}>
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      </Screen>
    );
  }
  if (goal === undefined) {
    return (
      <Screen title={t('title')}>
        <Skeleton rows={12} />
      </Screen>
    );
  }
  const subject = { kind: 'goal', id: goalId };
  const addResult = (
    <Button icon="add" size="small" look="quiet" onClick={() => setKeyResult('new')}>
      {t('result.add')}
    </Button>
  );
  return (
    <Screen
      title={goal.title}
      facts={
        <>
          <Chip>{t(`goal-view:level.${goal.level}`)}</Chip>
          <Chip
            tone={goal.state === 'ACHIEVED' ? 'green' : goal.state === 'DRAFT' ? 'neutral' : 'blue'}
          >
            {t(`goal-view:state.${goal.state}`)}
          </Chip>
          {goal.orphan && (
            <Chip tone="orange" icon="warning">
              {t('page.orphan')}
            </Chip>
          )}
          {goal.level === 'PERSON' && !goal.shared && (
            <Chip icon="lock" title={t('form.seenBy')}>
              {t('page.private')}
            </Chip>
          )}
        </>
      }
      actions={
        <>
          <Presence subject={subject} />
          <WatchButton subject={subject} />
          <GoalActions goal={goal} onEdit={() => setEditing(true)} />
        </>
      }
    >
      <div className={css.page}>
        <div className={css.main}>
          <h2 className={css.phoneTitle}>{goal.title}</h2>
          {goal.parent !== null && (
            <p className={css.crumb}>
              {t('side.serves')} <Link to={`/goals/${goal.parent.id}`}>{goal.parent.title}</Link>
            </p>
          )}
          <GoalWhy goalId={goalId} standing={goal.standing} all />
          {goal.form !== 'LONG' && (
            <section className={css.section} aria-label={t('page.measures')}>
              <header className={css.head}>
                <h2>{t('page.measures')}</h2>
                {may && addResult}
              </header>
              <Measures
                goal={goal}
                meId={me.id}
                marked={search.result}
                onEdit={setKeyResult}
                empty={
                  <div className={css.next}>
                    <p>{t('result.none')}</p>
                    {may && (
                      <Button look="primary" icon="add" onClick={() => setKeyResult('new')}>
                        {t('result.add')}
                      </Button>
                    )}
                  </div>
                }
              />
            </section>
          )}
          <section className={css.section} aria-label={t('supports.title')}>
            <h2>{t('supports.title')}</h2>
            <SupportList goal={goal} />
          </section>
          <GoalChildren goal={goal} />
          <GoalParts goal={goal} part={search.part} onPart={(part) => set({ part })} />
        </div>
        <div className={css.side}>
          <GoalFacts goal={goal} />
          {goal.form !== 'LONG' && <GoalConfirmation goal={goal} />}
          {goal.form === 'SMART' && (
            <GoalSmart goal={goal} onEdit={may ? () => setEditing(true) : null} />
          )}
          <GoalTalk goal={goal} />
        </div>
      </div>
      {editing && (
        <GoalDialog
          goal={goal}
          onClose={() => setEditing(false)}
          onSaved={() => setEditing(false)}
        />
      )}
      {keyResult !== null && (
        <KeyResultDialog
          goal={goal}
          keyResult={keyResult === 'new' ? null : keyResult}
          onClose={() => setKeyResult(null)}
        />
      )}
    </Screen>
  );
}
