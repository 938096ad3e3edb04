import { useTranslation } from 'react-i18next';
import type { MetricVisibility } from '@/shared/api/metric-types';
import { Field } from '@/shared/ui/field';
import { FormGrid } from '@/shared/ui/form-grid';
import { fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Select } from '@/shared/ui/select';
import { Textarea } from '@/shared/ui/textarea';
import { DIMENSIONS, FAMILIES, GATHERINGS } from './choices';
import type { FormPart } from './form-part';
import css from './metric-dialog.module.css';

const VISIBILITIES: readonly MetricVisibility[] = ['ORGANISATION', 'UNIT', 'PRIVATE'];

/** Who: owner, unit, the person it is about, who may see it; and what happens beyond a line. */
export function PeopleFields({ draft, set, error }: FormPart) {
  const { t } = useTranslation('metrics');
  return (
    <section className={css.part} aria-label={t('form.who')}>
      <h3>{t('form.who')}</h3>
      <FormGrid>
        <Field label={t('card.owner')} required error={fieldError(error, 'ownerId')}>
          <PartyPicker value={draft.owner} onChange={(owner) => set({ owner })} />
        </Field>
        <Field label={t('card.unit')} error={fieldError(error, 'unitId')}>
          <PartyPicker kinds={['UNIT']} value={draft.unit} onChange={(unit) => set({ unit })} />
        </Field>
        <Field label={t('card.visibility')} error={fieldError(error, 'visibility')}>
          <Select
            value={draft.visibility}
            onChange={(visibility) => set({ visibility })}
            options={VISIBILITIES.map((value) => ({ value, label: t(`visibility.${value}`) }))}
          />
        </Field>
        <Field label={t('card.family')} error={fieldError(error, 'family')}>
          <Select
            value={draft.family}
            onChange={(family) => set({ family })}
            options={FAMILIES.map((value) => ({ value, label: t(`family.${value}`) }))}
          />
        </Field>
        <Field
          label={t('card.person')}
          hint={t('form.personHint')}
          error={fieldError(error, 'personId')}
        >
          <PartyPicker value={draft.person} onChange={(person) => set({ person })} />
        </Field>
        {draft.person !== null && (
          <Field label={t('form.dimension')} error={fieldError(error, 'dimension')}>
            <Select
              value={draft.dimension}
              onChange={(dimension) => set({ dimension })}
              options={DIMENSIONS.map((value) => ({ value, label: t(`dimension.${value}`) }))}
            />
          </Field>
        )}
        {draft.person !== null && (
          <Field label={t('form.weight')} error={fieldError(error, 'weight')}>
            <Input
              inputMode="decimal"
              value={draft.weight}
              onChange={(event) => set({ weight: event.target.value })}
            />
          </Field>
        )}
        {!draft.computed && (
          <Field
            label={t('form.breakdown')}
            hint={t('form.breakdownHint')}
            error={fieldError(error, 'breakdown')}
          >
            <Input
              value={draft.breakdown}
              onChange={(event) => set({ breakdown: event.target.value })}
            />
          </Field>
        )}
        {!draft.computed && draft.breakdown.trim() !== '' && (
          <Field label={t('form.rollUp')}>
            <Select
              value={draft.rollUp}
              onChange={(rollUp) => set({ rollUp })}
              options={GATHERINGS.map((value) => ({ value, label: t(`gathering.${value}`) }))}
            />
          </Field>
        )}
        <Field label={t('form.overTime')} hint={t('form.overTimeHint')}>
          <Select
            value={draft.overTime}
            onChange={(overTime) => set({ overTime })}
            options={GATHERINGS.filter(
              (value) => value !== 'WEIGHTED' || draft.overTime === value,
            ).map((value) => ({ value, label: t(`gathering.${value}`) }))}
          />
        </Field>
      </FormGrid>
      <Field
        label={t('card.response')}
        hint={t('form.responseHint')}
        error={fieldError(error, 'response')}
      >
        <Textarea
          rows={2}
          value={draft.response}
          onChange={(event) => set({ response: event.target.value })}
        />
      </Field>
    </section>
  );
}
