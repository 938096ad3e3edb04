import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Goal, KeyResult } from '@/shared/api/goal-types';
import { useSentence } from '@/shared/api/use-sentence';
import { useEditForm } from '@/shared/forms/use-edit-form';
import { keyResultsQuery } from '@/shared/goal-view/goal-queries';
import { parseAmount } from '@/shared/goal-view/numbers';
import { Button } from '@/shared/ui/button';
import { DatePicker } from '@/shared/ui/date-picker';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Select } from '@/shared/ui/select';
import { StaleNotice } from '@/shared/ui/stale-notice';
import { toast } from '@/shared/ui/toast';
import { bodyOf, draftOfResult } from '../result-draft';
import css from './goal-screen.module.css';
import { MetricField } from './metric-field';

interface Props {
  goal: Goal;
  /** Null writes a new one. */
  keyResult: KeyResult | null;
  onClose: () => void;
}

const FIELDS = ['title', 'base', 'target', 'current', 'weight', 'confidence', 'figureUnit'];
const NUMBERS = ['base', 'target', 'current'] as const;
const STATES = ['OPEN', 'DONE', 'DROPPED'] as const;

export function KeyResultDialog({ goal, keyResult, onClose }: Props) {
  const { t } = useTranslation('goals');
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const queries = useQueryClient();
  const sentence = useSentence();
  const above = useQuery({
    ...keyResultsQuery(goal.parent?.id ?? ''),
    enabled: goal.parent !== null && goal.level === 'PERSON',
  });
  const form = useEditForm({
    thing: keyResult,
    draftOf: (thing: KeyResult | null) => draftOfResult(thing, goal),
    send: (draft, version) =>
      version === undefined || keyResult === null
        ? api.post<KeyResult>('/goals/{goalId}/key-results', {
            path: { goalId: goal.id },
            body: bodyOf(draft),
          })
        : api.patch<KeyResult>('/goals/{goalId}/key-results/{keyResultId}', {
            path: { goalId: goal.id, keyResultId: keyResult.id },
            body: bodyOf(draft),
            version,
          }),
    kinds: ['goal'],
    onSaved: onClose,
  });
  const { draft, set, error } = form;
  const bad = (value: string) => value.trim() !== '' && parseAmount(value) === null;
  const wrong = [draft.base, draft.target, draft.current, draft.weight, draft.confidence].some(bad);
  const complete = draft.title.trim() !== '' && !wrong;
  const remove = async () => {
    if (keyResult === null) return;
    try {
      await api.delete('/goals/{goalId}/key-results/{keyResultId}', {
        path: { goalId: goal.id, keyResultId: keyResult.id },
        version: keyResult.version,
      });
      onClose();
      toast({ text: t('result.removed', { title: keyResult.title }) });
    } catch (failed) {
      toast({ text: sentence(failed), tone: 'failed' });
    }
    await queries.invalidateQueries({ queryKey: ['goal'] });
  };
  const number = (name: (typeof NUMBERS)[number] | 'weight' | 'confidence', disabled = false) => (
    <Field
      label={t(`result.${name}`)}
      error={bad(draft[name]) ? t('checkIn.noNumber') : fieldError(error, name)}
      {...(name === 'confidence' ? { hint: t('result.confidenceHint') } : {})}
    >
      <Input
        inputMode="decimal"
        value={draft[name]}
        disabled={disabled}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </Field>
  );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(keyResult === null ? 'result.new' : 'result.edit')}
      initialFocus={first}
      actions={
        <>
          {keyResult !== null && (
            <Button look="quiet" onClick={() => void remove()}>
              {t('result.remove')}
            </Button>
          )}
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button
            look="primary"
            type="submit"
            form={id}
            busy={form.busy}
            disabled={!complete || !form.changed}
          >
            {t('shared:save')}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (complete) form.save();
        }}
      >
        {form.stale === null ? (
          <FormProblem error={error} fields={FIELDS} />
        ) : (
          <StaleNotice {...form.stale} />
        )}
        <Field label={t('result.title')} required error={fieldError(error, 'title')}>
          <Input
            ref={first}
            value={draft.title}
            maxLength={300}
            placeholder={t('result.titleHint')}
            onChange={(event) => set({ title: event.target.value })}
          />
        </Field>
        <div className={css.three}>
          {number('base')}
          {number('target')}
          <Field label={t('form.figureUnit')} error={fieldError(error, 'figureUnit')}>
            <Input
              value={draft.figureUnit}
              maxLength={40}
              placeholder={t('form.unitHint')}
              onChange={(event) => set({ figureUnit: event.target.value })}
            />
          </Field>
          {number('current', draft.metricId !== null)}
          {number('weight')}
          {number('confidence')}
        </div>
        <MetricField value={draft.metricId} onChange={(metricId) => set({ metricId })} />
        <div className={css.two}>
          <Field label={t('form.owner')}>
            <PartyPicker value={draft.owner} onChange={(owner) => set({ owner })} />
          </Field>
          <Field label={t('form.due')} error={fieldError(error, 'due')}>
            <DatePicker value={draft.due} onChange={(due) => set({ due })} />
          </Field>
          {(above.data?.length ?? 0) > 0 && (
            <Field label={t('result.parent')}>
              <Select
                value={draft.parentId}
                onChange={(parentId) => set({ parentId })}
                options={[
                  { value: '', label: t('form.none') },
                  ...(above.data ?? []).map((each) => ({ value: each.id, label: each.title })),
                ]}
              />
            </Field>
          )}
          {keyResult !== null && (
            <Field label={t('result.state')}>
              <Select
                value={draft.state}
                onChange={(state) => set({ state })}
                options={STATES.map((value) => ({ value, label: t(`figure.state.${value}`) }))}
              />
            </Field>
          )}
        </div>
      </form>
    </Dialog>
  );
}
