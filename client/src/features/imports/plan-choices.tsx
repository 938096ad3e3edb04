import { useTranslation } from 'react-i18next';
import { Checkbox } from '@/shared/ui/checkbox';
import { DatePicker } from '@/shared/ui/date-picker';
import { Field } from '@/shared/ui/field';
import { fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import css from './check-side.module.css';
import type { ImportChange, ImportPreview } from './types';

interface Props {
  preview: ImportPreview;
  onChoose: (change: ImportChange) => void;
  error: unknown;
}

/** Name of the plan, first day of week 1, and whether it goes into the plan it went into before. */
export function PlanChoices({ preview, onChoose, error }: Props) {
  const { t } = useTranslation('imports');
  const repeat = preview.repeatOf;
  return (
    <section className={css.block}>
      {repeat !== null && (
        <Checkbox
          checked={preview.target?.id === repeat.id}
          onChange={(again) => onChoose({ targetPlanId: again ? repeat.id : null })}
        >
          {t('side.repeat', { plan: repeat.name })}
        </Checkbox>
      )}
      {preview.target === null && (
        <Field label={t('side.planName')} error={fieldError(error, 'planName')}>
          <Input
            key={preview.planName}
            defaultValue={preview.planName}
            maxLength={200}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur();
            }}
            onBlur={(event) => {
              const planName = event.target.value.trim();
              if (planName !== '' && planName !== preview.planName) onChoose({ planName });
            }}
          />
        </Field>
      )}
      {preview.countsInWeeks && (
        <Field
          label={t('side.planStart')}
          required
          hint={t('side.planStartHint')}
          error={fieldError(error, 'planStart')}
        >
          <DatePicker value={preview.planStart} onChange={(planStart) => onChoose({ planStart })} />
        </Field>
      )}
    </section>
  );
}
