import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ChainStep, GoalStanding } from '@/shared/api/goal-types';
import type { Id } from '@/shared/api/types';
import { GoalHealth } from '@/shared/goal-view/goal-health';
import { addressOf } from '@/shared/routing/address-of';
import { cx } from '@/shared/ui/cx';
import { explanationQuery } from '../queries';
import css from './goal-why.module.css';

interface Props {
  goalId: Id;
  standing: GoalStanding;
  /** Also lists the other causes. */
  all?: boolean;
}

/** Why it stands as it does, in one sentence, with the way down to the cause. */
export function GoalWhy({ goalId, standing, all = false }: Props) {
  const { t } = useTranslation('goals');
  const why = useQuery(explanationQuery(goalId));
  const now = why.data?.standing ?? standing;
  const path = why.data?.path ?? [];
  const rest = (why.data?.causes.below ?? []).filter(
    (cause) => cause.step.subject.id !== path[1]?.subject.id,
  );
  return (
    <section className={cx(css.why, css[now.health])} aria-label={t('why.title')}>
      <p className={css.sentence}>
        <GoalHealth health={now.health} />
        <span>{now.sentence}</span>
      </p>
      {path.length > 1 && (
        <ol className={css.path} aria-label={t('why.path')}>
          {path.map((step, index) => (
            <li key={`${step.subject.kind}${step.subject.id}`}>
              {index > 0 && (
                <span className={css.arrow} aria-hidden="true">
                  →
                </span>
              )}
              <Step step={step} goalId={goalOf(path, index) ?? goalId} here={index === 0} />
            </li>
          ))}
        </ol>
      )}
      {all && rest.length > 0 && (
        <details className={css.rest}>
          <summary>{t('why.rest', { count: rest.length })}</summary>
          <ul>
            {rest.map(({ step }) => (
              <li key={`${step.subject.kind}${step.subject.id}`}>
                <GoalHealth health={step.health} />
                <span>
                  <Step step={step} goalId={goalId} here={false} />{' '}
                  <span className={css.quiet}>{step.sentence}</span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The goal a key result on the way belongs to: the last one before it. */
function goalOf(path: readonly ChainStep[], index: number): Id | undefined {
  return path.slice(0, index).findLast((step) => step.subject.kind === 'goal')?.subject.id;
}

function Step({ step, goalId, here }: { step: ChainStep; goalId: Id; here: boolean }) {
  const { t } = useTranslation('goals');
  if (step.title === null) return <span className={css.quiet}>{t('why.hidden')}</span>;
  if (here) return <span>{step.title}</span>;
  const address =
    step.subject.kind === 'key-result'
      ? { to: `/goals/${goalId}`, search: { result: step.subject.id } }
      : addressOf(step.subject, step.container);
  if (address === null) return <span>{step.title}</span>;
  return (
    <Link to={address.to} search={(address.search ?? {}) as never} title={step.sentence}>
      {step.title}
    </Link>
  );
}
