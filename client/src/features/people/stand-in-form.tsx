import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { LocalDate, Party } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { DatePicker } from '@/shared/ui/date-picker';
import { Field } from '@/shared/ui/field';
import { Form, FormActions } from '@/shared/ui/form-grid';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { PartyPicker } from '@/shared/ui/party-picker';

export function StandInForm({ personId, onDone }: { personId: string; onDone: () => void }) {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const [deputy, setDeputy] = useState<Party | null>(null);
  const [from, setFrom] = useState<LocalDate | null>(null);
  const [to, setTo] = useState<LocalDate | null>(null);
  const complete = deputy !== null && from !== null && to !== null;
  const create = useMutation({
    mutationFn: () =>
      api.post('/people/{personId}/stand-ins', {
        path: { personId },
        body: { deputyId: deputy?.id, from, to },
      }),
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries({ queryKey: ['person'] });
    },
  });
  return (
    <Form onSubmit={() => complete && create.mutate()}>
      <Field label={t('standIn.deputy')} error={fieldError(create.error, 'deputyId')}>
        <PartyPicker value={deputy} onChange={setDeputy} />
      </Field>
      <Field label={t('standIn.from')} error={fieldError(create.error, 'from')}>
        <DatePicker value={from} onChange={setFrom} />
      </Field>
      <Field label={t('standIn.to')} error={fieldError(create.error, 'to')}>
        <DatePicker value={to} onChange={setTo} />
      </Field>
      <FormProblem error={create.error} fields={['deputyId', 'from', 'to']} />
      <FormActions>
        <Button type="submit" look="primary" busy={create.isPending} disabled={!complete}>
          {t('standIn.save')}
        </Button>
        <Button onClick={onDone}>{t('shared:cancel')}</Button>
      </FormActions>
    </Form>
  );
}
