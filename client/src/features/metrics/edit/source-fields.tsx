import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/ui/field';
import { FormGrid } from '@/shared/ui/form-grid';
import { fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Segmented } from '@/shared/ui/segmented';
import type { FormPart } from './form-part';
import { FormulaEditor } from './formula-editor';
import css from './metric-dialog.module.css';

/** Where its figures come from: people, or a formula. */
export function SourceFields(props: FormPart & { metricId: string | null }) {
  const { draft, set, error, metricId } = props;
  const { t } = useTranslation('metrics');
  return (
    <section className={css.part} aria-label={t('form.how')}>
      <h3>{t('form.how')}</h3>
      <Segmented
        label={t('form.how')}
        value={draft.computed ? 'computed' : 'typed'}
        onChange={(value) => set({ computed: value === 'computed' })}
        options={[
          { value: 'typed', label: t('form.typed') },
          { value: 'computed', label: t('form.computed') },
        ]}
      />
      {draft.computed && (
        <FormulaEditor
          draft={draft}
          metricId={metricId}
          error={fieldError(error, 'expression')}
          onChange={(expression) => set({ expression })}
        />
      )}
      <FormGrid>
        <Field
          label={t('card.formula')}
          required
          hint={t('form.formulaHint')}
          error={fieldError(error, 'formula')}
        >
          <Input value={draft.formula} onChange={(event) => set({ formula: event.target.value })} />
        </Field>
        <Field
          label={t('card.source')}
          required
          hint={t('form.sourceHint')}
          error={fieldError(error, 'source')}
        >
          <Input value={draft.source} onChange={(event) => set({ source: event.target.value })} />
        </Field>
      </FormGrid>
    </section>
  );
}
