import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Goal, GoalQuestion } from '@/shared/api/goal-types';
import { useDates } from '@/shared/dates/use-dates';
import { useDraft } from '@/shared/drafts/use-draft';
import { Button } from '@/shared/ui/button';
import { FormProblem } from '@/shared/ui/form-problem';
import { Textarea } from '@/shared/ui/textarea';
import { mayEditGoal } from '../parts/rights';
import css from './goal-screen.module.css';

interface Props {
  goal: Goal;
  questions: readonly GoalQuestion[];
}

/** Questions about a goal with their answers; the channel stays open afterwards. */
export function GoalQuestions({ goal, questions }: Props) {
  const { t } = useTranslation('goals');
  const [asking, setAsking] = useState(false);
  const may = goal.myRight !== 'SEE';
  return (
    <div>
      {questions.map((question) => (
        <Question key={question.id} goal={goal} question={question} />
      ))}
      {may && !asking && (
        <Button size="small" look="quiet" icon="comment" onClick={() => setAsking(true)}>
          {t('question.ask')}
        </Button>
      )}
      {asking && (
        <Said
          draft={`goal.question.${goal.id}`}
          label={t('question.yours')}
          submit={t('question.send')}
          send={(text) =>
            api.post('/goals/{goalId}/questions', { path: { goalId: goal.id }, body: { text } })
          }
          onDone={() => setAsking(false)}
        />
      )}
    </div>
  );
}

function Question({ goal, question }: { goal: Goal; question: GoalQuestion }) {
  const { t } = useTranslation('goals');
  const { moment } = useDates();
  const [open, setOpen] = useState(false);
  return (
    <div className={css.question}>
      <p>
        <b>{question.by?.name}</b> {question.text}{' '}
        <time className={css.quiet}>{moment(question.askedAt)}</time>
      </p>
      {question.answer === null ? (
        <p className={css.ask}>{t('question.unanswered')}</p>
      ) : (
        <p className={css.answer}>
          <b>{question.answeredBy?.name}</b> {question.answer}
        </p>
      )}
      {question.answer === null && mayEditGoal(goal) && !open && (
        <div>
          <Button size="small" onClick={() => setOpen(true)}>
            {t('question.answer')}
          </Button>
        </div>
      )}
      {open && (
        <Said
          draft={`goal.answer.${question.id}`}
          label={t('question.yourAnswer')}
          submit={t('question.answer')}
          send={(answer) =>
            api.put('/goals/{goalId}/questions/{questionId}', {
              path: { goalId: goal.id, questionId: question.id },
              body: { answer },
              version: question.version,
            })
          }
          onDone={() => setOpen(false)}
        />
      )}
    </div>
  );
}

interface SaidProps {
  draft: string;
  label: string;
  submit: string;
  send: (text: string) => Promise<unknown>;
  onDone: () => void;
}

/** A box and its button; what was typed stays when sending fails. */
function Said({ draft, label, submit, send, onDone }: SaidProps) {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();
  const [text, setText] = useDraft(draft);
  const save = useMutation({
    mutationFn: () => send(text.trim()),
    onSuccess: async () => {
      setText('');
      onDone();
      await queries.invalidateQueries({ queryKey: ['goal'] });
    },
  });
  return (
    <div className={css.box}>
      <FormProblem error={save.error} />
      <Textarea
        aria-label={label}
        placeholder={label}
        rows={2}
        maxLength={4000}
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={css.foot}>
        <Button size="small" onClick={onDone}>
          {t('shared:cancel')}
        </Button>
        <Button
          size="small"
          look="primary"
          busy={save.isPending}
          disabled={text.trim() === ''}
          onClick={() => save.mutate()}
        >
          {submit}
        </Button>
      </div>
    </div>
  );
}
