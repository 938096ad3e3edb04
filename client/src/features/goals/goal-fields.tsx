import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalForm, SmartHint } from '@/shared/api/goal-types';
import { Field } from '@/shared/ui/field';
import { fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Segmented } from '@/shared/ui/segmented';
import { Textarea } from '@/shared/ui/textarea';
import { type GoalDraft, wrongNumbers } from './goal-draft';
import { LETTER_FIELDS, LETTERS } from './smart';
import css from './smart.module.css';
import { SmartText } from './smart-text';

const FORMS: readonly GoalForm[] = ['OKR', 'SMART', 'LONG'];

interface Props {
  draft: GoalDraft;
  set: (part: Partial<GoalDraft>) => void;
  error: unknown;
  tried: boolean;
  hints: readonly SmartHint[];
  first: Ref<HTMLTextAreaElement>;
  /** Asked for when a goal in force promises something else; null when not. */
  reason: string | null;
  onReason: (reason: string) => void;
}

/** What the goal is: its sentence, its figures, the five answers or a person's wanted future. */
export function GoalFields(props: Props) {
  const { draft, set, error, tried, hints, reason } = props;
  const { t } = useTranslation('goals');
  const wrong = wrongNumbers(draft);
  const number = (name: 'base' | 'target' | 'horizonYears') => (
    <Field
      label={t(`form.${name}`)}
      error={wrong.includes(name) ? t('checkIn.noNumber') : fieldError(error, name)}
    >
      <Input
        inputMode="decimal"
        value={draft[name]}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </Field>
  );
  return (
    <>
      <Segmented
        label={t('form.form')}
        value={draft.form}
        onChange={(form) => set({ form, ...(form === 'LONG' ? { level: 'PERSON' as const } : {}) })}
        options={FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
      />
      <Field
        label={t('form.title')}
        required
        hint={t(`form.hint.${draft.form}`)}
        error={
          tried && draft.title.trim() === '' ? t('form.titleNeeded') : fieldError(error, 'title')
        }
      >
        <SmartText
          ref={props.first}
          value={draft.title}
          hints={draft.form === 'LONG' ? [] : hints}
          placeholder={t(`form.example.${draft.form}`)}
          onChange={(title) => set({ title })}
        />
      </Field>
      {reason !== null && (
        <Field
          label={t('form.reason')}
          required
          hint={t('form.reasonHint')}
          error={
            tried && reason.trim() === ''
              ? t('form.reasonNeeded')
              : fieldError(error, 'adjustmentReason')
          }
        >
          <Textarea
            rows={2}
            maxLength={4000}
            value={reason}
            onChange={(event) => props.onReason(event.target.value)}
          />
        </Field>
      )}
      {draft.form === 'SMART' && (
        <>
          <div className={css.three}>
            {number('base')}
            {number('target')}
            <Field label={t('form.figureUnit')} error={fieldError(error, 'figureUnit')}>
              <Input
                maxLength={40}
                value={draft.figureUnit}
                placeholder={t('form.unitHint')}
                onChange={(event) => set({ figureUnit: event.target.value })}
              />
            </Field>
          </div>
          <div className={css.answers}>
            {LETTERS.map((letter) => {
              const name = LETTER_FIELDS[letter];
              return (
                <div key={letter} className={css.answer}>
                  <b aria-hidden="true">{letter}</b>
                  <Field label={t(`form.${name}`)} error={fieldError(error, name)}>
                    <Textarea
                      rows={1}
                      maxLength={4000}
                      value={draft[name]}
                      placeholder={t(`form.ask.${name}`)}
                      onChange={(event) => set({ [name]: event.target.value })}
                    />
                  </Field>
                </div>
              );
            })}
          </div>
        </>
      )}
      {draft.form === 'LONG' && (
        <div className={css.two}>
          {number('horizonYears')}
          {(['wantedRole', 'field', 'idealState', 'companyPath'] as const).map((name) => (
            <Field key={name} label={t(`form.${name}`)} error={fieldError(error, name)}>
              <Input
                value={draft[name]}
                maxLength={name === 'wantedRole' || name === 'field' ? 40 : 4000}
                onChange={(event) => set({ [name]: event.target.value })}
              />
            </Field>
          ))}
        </div>
      )}
    </>
  );
}
