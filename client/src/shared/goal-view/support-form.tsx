import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalRef } from '@/shared/api/goal-types';
import { Button } from '@/shared/ui/button';
import { FormProblem } from '@/shared/ui/form-problem';
import { Select } from '@/shared/ui/select';
import { GoalPicker } from './goal-picker';
import { keyResultsQuery } from './goal-queries';
import css from './goal-view.module.css';

interface Props {
  error: unknown;
  onAdd: (goalId: string, keyResultId: string | null) => Promise<void>;
  onCancel: () => void;
}

/** Which goal, and whether the whole of it or one key result. */
export function SupportForm({ error, onAdd, onCancel }: Props) {
  const { t } = useTranslation('goal-view');
  const [goal, setGoal] = useState<GoalRef | null>(null);
  const [keyResult, setKeyResult] = useState('');
  const [busy, setBusy] = useState(false);
  const results = useQuery({
    ...keyResultsQuery(goal?.id ?? ''),
    enabled: goal !== null,
  });
  const add = async () => {
    if (goal === null) return;
    setBusy(true);
    await onAdd(goal.id, keyResult === '' ? null : keyResult);
    setBusy(false);
  };
  return (
    <div className={css.form}>
      <FormProblem error={error} />
      <GoalPicker
        label={t('serves.goal')}
        value={goal}
        onChange={(next) => {
          setGoal(next);
          setKeyResult('');
        }}
        autoFocus
      />
      {goal !== null && (results.data?.length ?? 0) > 0 && (
        <Select
          label={t('serves.which')}
          value={keyResult}
          onChange={setKeyResult}
          options={[
            { value: '', label: t('serves.wholeGoal') },
            ...(results.data ?? []).map((each) => ({ value: each.id, label: each.title })),
          ]}
        />
      )}
      <div className={css.actions}>
        <Button size="small" onClick={onCancel}>
          {t('shared:cancel')}
        </Button>
        <Button
          size="small"
          look="primary"
          busy={busy}
          disabled={goal === null}
          onClick={() => void add()}
        >
          {t('serves.confirm')}
        </Button>
      </div>
    </div>
  );
}
