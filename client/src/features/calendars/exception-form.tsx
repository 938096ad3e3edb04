import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { CalendarScope, LocalDate } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { DatePicker } from '@/shared/ui/date-picker';
import { Field } from '@/shared/ui/field';
import { Form, FormActions } from '@/shared/ui/form-grid';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Segmented } from '@/shared/ui/segmented';
import { readSpans } from './spans';

interface Props {
  scope: CalendarScope;
  day: LocalDate;
  /** What it would be made: a working day out of a day off, or the other way round. */
  working: boolean;
  onDone: () => void;
}

const FIELDS = ['name', 'from', 'to', 'working', 'hours'];

export function ExceptionForm({ scope, day, working: first, onDone }: Props) {
  const { t } = useTranslation('calendars');
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [from, setFrom] = useState<LocalDate | null>(day);
  const [to, setTo] = useState<LocalDate | null>(day);
  const [working, setWorking] = useState(first);
  const [hours, setHours] = useState('');
  const spans = readSpans(hours);
  const complete =
    name.trim() !== '' && from !== null && to !== null && from <= to && spans !== null;
  const create = useMutation({
    mutationFn: () =>
      api.post('/calendars/exceptions', {
        body: {
          scope,
          name: name.trim(),
          from,
          to,
          working,
          hours: working && spans !== null && spans.length > 0 ? spans : null,
        },
      }),
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries({ queryKey: ['calendar'] });
    },
  });
  return (
    <Form onSubmit={() => complete && create.mutate()}>
      <Segmented
        label={t('exceptions.kind')}
        value={working ? 'working' : 'off'}
        options={[
          { value: 'off', label: t('off') },
          { value: 'working', label: t('working') },
        ]}
        onChange={(value) => setWorking(value === 'working')}
        wide
      />
      <Field label={t('exceptions.name')} required error={fieldError(create.error, 'name')}>
        <Input
          autoFocus
          value={name}
          placeholder={t(working ? 'exceptions.workingExample' : 'exceptions.offExample')}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <Field label={t('exceptions.from')} error={fieldError(create.error, 'from')}>
        <DatePicker value={from} onChange={setFrom} scope={scope} />
      </Field>
      <Field
        label={t('exceptions.to')}
        error={
          from !== null && to !== null && to < from
            ? t('exceptions.order')
            : fieldError(create.error, 'to')
        }
      >
        <DatePicker value={to} onChange={setTo} scope={scope} />
      </Field>
      {working && (
        <Field
          label={t('exceptions.hours')}
          hint={t('exceptions.hoursHint')}
          error={spans === null ? t('hours.unreadable') : fieldError(create.error, 'hours')}
        >
          <Input
            value={hours}
            placeholder={t('hours.example')}
            onChange={(event) => setHours(event.target.value)}
          />
        </Field>
      )}
      <FormProblem error={create.error} fields={FIELDS} />
      <FormActions>
        <Button type="submit" look="primary" busy={create.isPending} disabled={!complete}>
          {t('shared:save')}
        </Button>
        <Button onClick={onDone}>{t('shared:cancel')}</Button>
      </FormActions>
    </Form>
  );
}
