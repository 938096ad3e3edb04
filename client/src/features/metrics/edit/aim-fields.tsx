import { useTranslation } from 'react-i18next';
import type { Direction, UnitKind } from '@/shared/api/metric-types';
import { DatePicker } from '@/shared/ui/date-picker';
import { Field } from '@/shared/ui/field';
import { FormGrid } from '@/shared/ui/form-grid';
import { fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Segmented } from '@/shared/ui/segmented';
import { Select } from '@/shared/ui/select';
import { FREQUENCIES } from '../board/use-board-state';
import { optionalNumber } from '../model/values';
import type { FormPart } from './form-part';
import css from './metric-dialog.module.css';
import type { NUMBERS } from './metric-draft';

const DIRECTIONS: readonly Direction[] = ['UP', 'DOWN', 'WITHIN'];
const KINDS: readonly UnitKind[] = ['PERCENT', 'NUMBER', 'MONEY', 'DURATION'];
const USUAL: Record<UnitKind, string> = { PERCENT: '%', NUMBER: '', MONEY: 'CNY', DURATION: 'h' };

/** How much: unit, direction, target and lines, rhythm. */
export function AimFields({ draft, set, error }: FormPart) {
  const { t } = useTranslation('metrics');
  const within = draft.direction === 'WITHIN';
  const number = (
    key: (typeof NUMBERS)[number],
    label: string,
    more: { required?: boolean; hint?: string } = {},
  ) => (
    <Field
      key={key}
      label={label}
      {...more}
      error={
        optionalNumber(draft[key]) === undefined ? t('reading.noNumber') : fieldError(error, key)
      }
    >
      <Input
        inputMode="decimal"
        value={draft[key]}
        onChange={(event) => set({ [key]: event.target.value })}
      />
    </Field>
  );
  const distance = within ? { hint: t('form.distanceHint') } : {};
  return (
    <section className={css.part} aria-label={t('form.much')}>
      <h3>{t('form.much')}</h3>
      <div className={css.three}>
        <Field label={t('form.unitKind')} error={fieldError(error, 'unitKind')}>
          <Select
            value={draft.unitKind}
            onChange={(unitKind) => set({ unitKind, unitWord: USUAL[unitKind] })}
            options={KINDS.map((value) => ({ value, label: t(`unitKind.${value}`) }))}
          />
        </Field>
        {draft.unitKind !== 'PERCENT' && (
          <Field
            label={t(draft.unitKind === 'MONEY' ? 'form.currency' : 'form.unitWord')}
            error={fieldError(error, 'unitWord')}
          >
            <Input
              value={draft.unitWord}
              onChange={(event) => set({ unitWord: event.target.value })}
            />
          </Field>
        )}
        {number('decimals', t('form.decimals'))}
      </div>
      <Field label={t('card.direction')} error={fieldError(error, 'direction')}>
        <Segmented
          label={t('card.direction')}
          value={draft.direction}
          onChange={(direction) => set({ direction })}
          options={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))}
        />
      </Field>
      <div className={css.three}>
        {number('base', t('card.base'), { hint: t('form.baseHint') })}
        {within
          ? [
              number('low', t('form.low'), { required: true }),
              number('high', t('form.high'), { required: true }),
            ]
          : number('target', t('card.target'), { required: true })}
        {number('warning', t('card.warning'), distance)}
        {number('alarm', t('card.alarm'), distance)}
      </div>
      <FormGrid>
        <Field label={t('card.frequency')} error={fieldError(error, 'frequency')}>
          <Select
            value={draft.frequency}
            onChange={(frequency) => set({ frequency })}
            options={FREQUENCIES.map((value) => ({ value, label: t(`frequency.${value}`) }))}
          />
        </Field>
        {number('dueDays', t('form.dueDays'), { hint: t('form.dueDaysHint') })}
        <Field
          label={t('card.startsOn')}
          hint={t('form.startsOnHint')}
          error={fieldError(error, 'startsOn')}
        >
          <DatePicker value={draft.startsOn} onChange={(startsOn) => set({ startsOn })} />
        </Field>
      </FormGrid>
    </section>
  );
}
