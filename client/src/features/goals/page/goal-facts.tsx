import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '@/shared/api/goal-types';
import { useDates } from '@/shared/dates/use-dates';
import { percent } from '@/shared/goal-view/numbers';
import { StandingBar } from '@/shared/goal-view/standing-bar';
import { PartyName } from '@/shared/ui/party-name';
import css from './goal-screen.module.css';

/** Whose it is, until when, what it serves; only what is known. */
export function GoalFacts({ goal }: { goal: Goal }) {
  const { t } = useTranslation('goals');
  const { short } = useDates();
  const { standing, tags, longGoal } = goal;
  const span =
    goal.start !== null && goal.due !== null
      ? t('page.span', { from: short(goal.start), to: short(goal.due) })
      : goal.due !== null
        ? short(goal.due)
        : null;
  const lines: [string, ReactNode][] = [
    [
      t('tree.progress'),
      <StandingBar
        key="bar"
        progress={standing.progress}
        expected={standing.expected}
        health={standing.health}
        wide
      />,
    ],
    [t('form.owner'), <PartyName key="owner" party={goal.owner} />],
    [t('form.unit'), goal.unit?.name],
    [t('form.cycle'), goal.cycle?.name],
    [
      t('page.when'),
      span !== null && (
        <>
          {span}
          {goal.daysLeft !== null && goal.closedAt === null && (
            <span className={css.quiet}>
              {' · '}
              {t(goal.daysLeft < 0 ? 'page.daysOver' : 'page.daysLeft', {
                count: Math.abs(goal.daysLeft),
              })}
            </span>
          )}
        </>
      ),
    ],
    [t('form.standard'), goal.standard],
    [t('form.description'), goal.description],
    [t('form.companyType'), tags.companyType && t(`companyType.${tags.companyType}`)],
    [t('form.dimension'), tags.dimension && t(`dimension.${tags.dimension}`)],
    [t('form.area'), tags.area && t(`area.${tags.area}`)],
    [t('form.strategicKind'), tags.strategicKind && t(`strategicKind.${tags.strategicKind}`)],
    [t('form.horizonYears'), longGoal.horizonYears],
    [t('form.wantedRole'), longGoal.wantedRole],
    [t('form.field'), longGoal.field],
    [t('form.idealState'), longGoal.idealState],
    [t('form.companyPath'), longGoal.companyPath],
    [t('page.score'), goal.score !== null && percent(goal.score)],
    [t('page.reflection'), goal.reflection],
    [
      t('page.carriedFrom'),
      goal.carriedFrom !== null && (
        <Link to={`/goals/${goal.carriedFrom.id}`}>{goal.carriedFrom.title}</Link>
      ),
    ],
  ];
  return (
    <dl className={css.facts}>
      {lines.map(
        ([label, value]) =>
          value !== null &&
          value !== undefined &&
          value !== false && (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
