import { useTranslation } from 'react-i18next';
import type { Goal } from '@/shared/api/goal-types';
import { Button } from '@/shared/ui/button';
import { cx } from '@/shared/ui/cx';
import { LETTER_FIELDS, LETTERS } from '../smart';
import { useSmartAdvice } from '../smart-helper';
import css from './goal-screen.module.css';

/** The card with the five letters: what was answered, and what is still vague. */
export function GoalSmart({ goal, onEdit }: { goal: Goal; onEdit: (() => void) | null }) {
  const { t } = useTranslation('goals');
  const advice = useSmartAdvice({
    text: goal.title,
    base: goal.figure.base !== null,
    target: goal.figure.target !== null,
    due: goal.due !== null,
    owner: true,
    parent: goal.parent !== null || goal.level === 'COMPANY' || goal.level === 'PERSON',
  });
  return (
    <section className={css.section} aria-label={t('smart.card')}>
      <header className={css.head}>
        <h2>{t('smart.card')}</h2>
        {onEdit !== null && (
          <Button size="small" look="quiet" icon="edit" onClick={onEdit}>
            {t('smart.fill')}
          </Button>
        )}
      </header>
      <ul className={css.letters}>
        {LETTERS.map((letter) => {
          const answer = goal.letters[LETTER_FIELDS[letter]];
          const hints = (advice.data?.hints ?? []).filter((hint) => hint.letter === letter);
          const vague = answer === null || hints.length > 0;
          return (
            <li key={letter} className={cx(css.letter, vague && css.vague)}>
              <b title={t(`smart.letter.${letter}`)}>{letter}</b>
              <div>
                <p>{answer ?? <span className={css.quiet}>{t('smart.unanswered')}</span>}</p>
                {hints.map((hint) => (
                  <p key={hint.flaw + hint.start} className={css.hint}>
                    {hint.finding} {hint.suggestion}
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
