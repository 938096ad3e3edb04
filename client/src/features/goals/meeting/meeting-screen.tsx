import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { text, useSearchState } from '@/shared/routing/use-search-state';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { IconButton } from '@/shared/ui/icon-button';
import { Skeleton } from '@/shared/ui/skeleton';
import { treeQuery } from '../queries';
import css from './meeting.module.css';
import { MeetingGoal } from './meeting-goal';
import { presented } from './presented';

function readSearch(raw: Record<string, unknown>) {
  return { cycle: text(raw['cycle']), unit: text(raw['unit']), at: text(raw['at']) };
}

/** Goals presented one after the other: arrows turn the pages, Esc leaves. */
export function MeetingScreen() {
  const { t } = useTranslation('goals');
  const navigate = useNavigate();
  const [search, set] = useSearchState(readSearch);
  const tree = useQuery(treeQuery({ cycle: search.cycle, unit: search.unit }));
  const goals = presented(tree.data?.items ?? []);
  const found = goals.findIndex((goal) => goal.id === search.at);
  const at = Math.max(0, found);
  const goal = goals[at];
  const go = (to: number) => {
    const next = goals[to];
    if (next !== undefined) set({ at: next.id });
  };
  const leave = () =>
    void navigate({
      to: '/goals',
      search: { cycle: search.cycle, unit: search.unit, goal: goal?.id } as never,
    });
  useShortcut('ArrowRight', () => go(at + 1));
  useShortcut('PageDown', () => go(at + 1));
  useShortcut('ArrowLeft', () => go(at - 1));
  useShortcut('PageUp', () => go(at - 1));
  useShortcut('Home', () => go(0));
  useShortcut('End', () => go(goals.length - 1));
  useShortcut('Escape', leave);
  return (
    <section className={css.stage} aria-label={t('meeting.title')}>
      <header className={css.bar}>
        <h1>{t('meeting.title')}</h1>
        <span className={css.quiet} aria-live="polite">
          {goals.length > 0 && t('meeting.place', { at: at + 1, count: goals.length })}
        </span>
        <span className={css.grow} />
        <span className={css.keys}>{t('meeting.keys')}</span>
        <IconButton
          icon="chevron-left"
          label={t('meeting.before')}
          disabled={at === 0}
          onClick={() => go(at - 1)}
        />
        <IconButton
          icon="chevron-right"
          label={t('meeting.after')}
          disabled={at >= goals.length - 1}
          onClick={() => go(at + 1)}
        />
        <IconButton icon="close" label={t('meeting.leave')} onClick={leave} />
      </header>
      <div className={css.track} aria-hidden="true">
        <span style={{ width: `${goals.length === 0 ? 0 : ((at + 1) / goals.length) * 100}%` }} />
      </div>
      {tree.isPending && <Skeleton rows={10} />}
      {tree.isError && <ErrorState error={tree.error} onRetry={() => void tree.refetch()} />}
      {tree.isSuccess && goals.length === 0 && (
        <EmptyState title={t('meeting.nothing')}>{t('meeting.nothingText')}</EmptyState>
      )}
      {goal !== undefined && <MeetingGoal key={goal.id} goalId={goal.id} />}
    </section>
  );
}
