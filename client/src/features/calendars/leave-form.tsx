import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { LeaveKind, LocalDate } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { DatePicker } from '@/shared/ui/date-picker';
import { Field } from '@/shared/ui/field';
import { Form, FormActions } from '@/shared/ui/form-grid';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Select } from '@/shared/ui/select';
import { toast } from '@/shared/ui/toast';

const KINDS: readonly LeaveKind[] = ['ANNUAL', 'SICK', 'PERSONAL', 'OTHER'];
const FIELDS = ['from', 'to', 'kind', 'note'];

export function LeaveForm({ personId }: { personId: string }) {
  const { t } = useTranslation('calendars');
  const queries = useQueryClient();
  const [from, setFrom] = useState<LocalDate | null>(null);
  const [to, setTo] = useState<LocalDate | null>(null);
  const [kind, setKind] = useState<LeaveKind>('ANNUAL');
  const [note, setNote] = useState('');
  const last = to ?? from;
  const complete = from !== null && last !== null && from <= last;
  const create = useMutation({
    mutationFn: () =>
      api.post('/people/{personId}/leave', {
        path: { personId },
        body: { from, to: last, kind, note: note.trim() || null },
      }),
    onSuccess: async () => {
      setFrom(null);
      setTo(null);
      setNote('');
      toast({ text: t('leave.saved') });
      for (const each of ['leave', 'calendar', 'person']) {
        await queries.invalidateQueries({ queryKey: [each] });
      }
    },
  });
  return (
    <Form onSubmit={() => complete && create.mutate()}>
      <Field label={t('leave.from')} error={fieldError(create.error, 'from')}>
        <DatePicker value={from} onChange={setFrom} scope={{ kind: 'PERSON', id: personId }} />
      </Field>
      <Field
        label={t('leave.to')}
        hint={t('leave.toHint')}
        error={
          from !== null && to !== null && to < from
            ? t('exceptions.order')
            : fieldError(create.error, 'to')
        }
      >
        <DatePicker value={to} onChange={setTo} scope={{ kind: 'PERSON', id: personId }} />
      </Field>
      <Field label={t('leave.kind')} error={fieldError(create.error, 'kind')}>
        <Select
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`leave.kinds.${value}`) }))}
          onChange={setKind}
        />
      </Field>
      <Field label={t('leave.note')} error={fieldError(create.error, 'note')}>
        <Input value={note} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <FormProblem error={create.error} fields={FIELDS} />
      <FormActions>
        <Button type="submit" look="primary" busy={create.isPending} disabled={!complete}>
          {t('leave.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
