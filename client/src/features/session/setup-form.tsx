import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { meQuery, setupQuery } from '@/shared/api/me';
import type { Language, Me } from '@/shared/api/types';
import { timeZones } from '@/shared/dates/time-zones';
import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Select } from '@/shared/ui/select';
import { AdministratorFields } from './administrator-fields';
import { LEAST_PASSWORD } from './password-rule';
import css from './setup-form.module.css';
import { SetupStep } from './setup-step';

const FIELDS = [
  'organisation',
  'language',
  'timeZone',
  'administrator.name',
  'administrator.username',
  'administrator.password',
];

export function SetupForm() {
  const { t, i18n } = useTranslation('session');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [person, setPerson] = useState({ name: '', username: '', password: '', again: '' });
  const [organisation, setOrganisation] = useState('');
  const [timeZone, setTimeZone] = useState(
    () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'Asia/Shanghai',
  );
  const language: Language = i18n.language === 'en' ? 'en' : 'zh';
  const personDone =
    person.name.trim() !== '' &&
    person.username.trim() !== '' &&
    [...person.password].length >= LEAST_PASSWORD &&
    person.password === person.again;
  const complete = personDone && organisation.trim() !== '';

  const create = useMutation({
    mutationFn: () =>
      api.post<Me>('/setup', {
        body: {
          organisation: organisation.trim(),
          language,
          timeZone,
          administrator: {
            name: person.name.trim(),
            username: person.username.trim(),
            password: person.password,
          },
        },
      }),
    onSuccess: async (me) => {
      queries.removeQueries({ queryKey: setupQuery.queryKey });
      queries.setQueryData(meQuery.queryKey, me);
      await navigate({ to: '/', replace: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) create.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <div className={css.steps}>
        <SetupStep
          number={1}
          done={personDone}
          title={t('setup.administrator')}
          hint={t('setup.administratorHint')}
        >
          <AdministratorFields value={person} onChange={setPerson} error={create.error} />
        </SetupStep>
        <SetupStep
          number={2}
          done={organisation.trim() !== ''}
          title={t('setup.organisation')}
          hint={t('setup.organisationHint')}
        >
          <Field
            label={t('setup.organisationName')}
            error={fieldError(create.error, 'organisation')}
          >
            <Input
              size="large"
              value={organisation}
              onChange={(event) => setOrganisation(event.target.value)}
              autoComplete="organization"
            />
          </Field>
          <Field
            label={t('setup.timeZone')}
            hint={t('setup.timeZoneHint')}
            error={fieldError(create.error, 'timeZone')}
          >
            <Select
              size="large"
              value={timeZone}
              onChange={setTimeZone}
              options={timeZones(timeZone, language)}
            />
          </Field>
        </SetupStep>
        <SetupStep number={3} done title={t('setup.calendar')} hint={t('setup.calendarHint')}>
          <p className={css.calendar}>{t('setup.calendarText')}</p>
        </SetupStep>
      </div>
      <footer className={css.end}>
        <div className={css.privacy}>
          <FormProblem error={create.error} fields={FIELDS} />
          <p>{t('setup.privacy')}</p>
          <p>{t('setup.holidays')}</p>
        </div>
        <Button
          type="submit"
          look="primary"
          size="large"
          busy={create.isPending}
          disabled={!complete}
        >
          {t('setup.submit')}
        </Button>
      </footer>
    </form>
  );
}
