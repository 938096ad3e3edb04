import { useTranslation } from 'react-i18next';
import type { GoalCycle } from '@/shared/api/goal-types';
import type { Id } from '@/shared/api/types';
import { GoalPicker } from '@/shared/goal-view/goal-picker';
import { DatePicker } from '@/shared/ui/date-picker';
import { Field } from '@/shared/ui/field';
import { fieldError } from '@/shared/ui/form-problem';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Select } from '@/shared/ui/select';
import { Switch } from '@/shared/ui/switch';
import { Textarea } from '@/shared/ui/textarea';
import type { GoalDraft } from './goal-draft';
import { LEVELS } from './goals-search';
import css from './smart.module.css';

const CHOICES = {
  dimension: ['GROWTH', 'EFFICIENCY', 'QUALITY', 'INNOVATION', 'TEAM'],
  area: ['PERFORMANCE', 'TEAM_BUILDING', 'PROCESS', 'INNOVATION'],
  companyType: ['MARKET_SHARE', 'CUSTOMER_EXPERIENCE', 'COST', 'TECHNOLOGY'],
  strategicKind: ['BUSINESS_MODEL', 'TECHNOLOGY', 'PEOPLE_AND_CULTURE', 'ECOSYSTEM'],
} as const;

interface Props {
  draft: GoalDraft;
  set: (part: Partial<GoalDraft>) => void;
  error: unknown;
  cycles: readonly GoalCycle[];
  goalId: Id | undefined;
}

/** Whose it is, what it serves, when it is due, and where it belongs. */
export function GoalPlace({ draft, set, error, cycles, goalId }: Props) {
  const { t } = useTranslation('goals');
  const choice = (name: keyof typeof CHOICES) => (
    <Field label={t(`form.${name}`)}>
      <Select
        value={draft[name]}
        onChange={(value) => set({ [name]: value })}
        options={[
          { value: '', label: t('form.none') },
          ...CHOICES[name].map((value) => ({
            value: value as string,
            label: t(`${name}.${value}`),
          })),
        ]}
      />
    </Field>
  );
  const personal = draft.level === 'PERSON';
  return (
    <>
      <div className={css.two}>
        <Field label={t('form.level')}>
          <Select
            value={draft.level}
            onChange={(level) => set({ level })}
            options={LEVELS.map((value) => ({ value, label: t(`goal-view:level.${value}`) }))}
          />
        </Field>
        <Field label={t('form.owner')} required error={fieldError(error, 'ownerId')}>
          <PartyPicker value={draft.owner} onChange={(owner) => set({ owner })} />
        </Field>
        <Field label={t('form.unit')} error={fieldError(error, 'unitId')}>
          <PartyPicker
            kinds={['UNIT']}
            value={draft.unit}
            onChange={(unit) => set({ unit })}
            placeholder={t('form.unitFind')}
          />
        </Field>
        {draft.level !== 'COMPANY' && (
          <Field label={t('form.parent')} error={fieldError(error, 'parentId')}>
            <GoalPicker
              value={draft.parent}
              onChange={(parent) => set({ parent })}
              notBelow={draft.level}
              without={goalId}
              placeholder={t('form.parentFind')}
            />
          </Field>
        )}
      </div>
      {personal && (
        <Field label={t('form.privacy')} hint={t(draft.shared ? 'form.seenByAll' : 'form.seenBy')}>
          <Switch checked={draft.shared} onChange={(shared) => set({ shared })}>
            {t('form.shared')}
          </Switch>
        </Field>
      )}
      <div className={css.three}>
        <Field label={t('form.cycle')} error={fieldError(error, 'cycleId')}>
          <Select
            value={draft.cycleId ?? ''}
            onChange={(cycleId) => {
              const cycle = cycles.find((each) => each.id === cycleId);
              set({
                cycleId: cycleId === '' ? null : cycleId,
                ...(cycle === undefined ? {} : { start: cycle.from, due: cycle.to }),
              });
            }}
            options={[
              { value: '', label: t('form.noCycle') },
              ...cycles.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </Field>
        <Field label={t('form.start')} error={fieldError(error, 'start')}>
          <DatePicker value={draft.start} onChange={(start) => set({ start })} />
        </Field>
        <Field label={t('form.due')} error={fieldError(error, 'due')}>
          <DatePicker value={draft.due} onChange={(due) => set({ due })} />
        </Field>
      </div>
      <details className={css.more}>
        <summary>{t('form.more')}</summary>
        <div className={css.form}>
          <Field label={t('form.description')} error={fieldError(error, 'description')}>
            <Textarea
              rows={2}
              maxLength={4000}
              value={draft.description}
              onChange={(event) => set({ description: event.target.value })}
            />
          </Field>
          <Field label={t('form.standard')} error={fieldError(error, 'standard')}>
            <Textarea
              rows={1}
              maxLength={4000}
              value={draft.standard}
              placeholder={t('form.standardHint')}
              onChange={(event) => set({ standard: event.target.value })}
            />
          </Field>
          <div className={css.two}>
            {draft.level === 'COMPANY' && choice('companyType')}
            {choice('dimension')}
            {choice('area')}
            {choice('strategicKind')}
          </div>
        </div>
      </details>
    </>
  );
}
