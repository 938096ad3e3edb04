import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { FormActions } from '@/shared/ui/form-grid';
import { FormProblem } from '@/shared/ui/form-problem';
import { StaleNotice } from '@/shared/ui/stale-notice';
import type { EditForm } from './use-edit-form';

interface Props {
  form: EditForm;
  /** Paths with a field of their own. */
  fields: readonly string[];
  /** All that is required is there. */
  complete: boolean;
  submit?: string;
  children?: ReactNode;
}

/** What is wrong, and the button that saves. */
export function EditFormFoot({ form, fields, complete, submit, children }: Props) {
  const { t } = useTranslation('shared');
  return (
    <>
      {form.stale === null ? (
        <FormProblem error={form.error} fields={fields} />
      ) : (
        <StaleNotice {...form.stale} />
      )}
      <FormActions>
        <Button type="submit" look="primary" busy={form.busy} disabled={!form.changed || !complete}>
          {submit ?? t('save')}
        </Button>
        {children}
      </FormActions>
    </>
  );
}
