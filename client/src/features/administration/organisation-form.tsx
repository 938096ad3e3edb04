import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { setupQuery } from '@/shared/api/me';
import type { Language, Organisation } from '@/shared/api/types';
import { timeZones } from '@/shared/dates/time-zones';
import { EditFormFoot } from '@/shared/forms/edit-form-foot';
import { useEditForm } from '@/shared/forms/use-edit-form';
import { ErrorState } from '@/shared/ui/error-state';
import { Facts } from '@/shared/ui/facts';
import { Field } from '@/shared/ui/field';
import { Form, FormGrid } from '@/shared/ui/form-grid';
import { fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Section } from '@/shared/ui/section';
import { Select } from '@/shared/ui/select';
import { Skeleton } from '@/shared/ui/skeleton';
import { toast } from '@/shared/ui/toast';

const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: ({ signal }) => api.get<Organisation>('/organisation', { signal }),
});

const LANGUAGES: readonly { value: Language; label: string }[] = [
  { value: 'zh', label: '简体中文' },
  { value: 'en', label: 'English' },
];

export function OrganisationForm() {
  const { t } = useTranslation('administration');
  const organisation = useQuery(organisationQuery);
  const { data: setup } = useQuery(setupQuery);
  if (organisation.isPending) return <Skeleton rows={5} />;
  if (organisation.isError) {
    return <ErrorState error={organisation.error} onRetry={() => void organisation.refetch()} />;
  }
  return (
    <>
      <Section title={t('organisation.title')} hint={t('organisation.hint')}>
        <Fields organisation={organisation.data} />
      </Section>
      <Section title={t('about.title')}>
        <Facts
          rows={[
            { label: t('about.version'), value: setup?.version ?? '' },
            { label: t('about.licence'), value: 'Apache-2.0' },
          ]}
        />
      </Section>
    </>
  );
}

function Fields({ organisation }: { organisation: Organisation }) {
  const { t, i18n } = useTranslation('administration');
  const form = useEditForm<Organisation, Pick<Organisation, 'name' | 'language' | 'timeZone'>>({
    thing: organisation,
    draftOf: (of) => ({
      name: of?.name ?? '',
      language: of?.language ?? 'zh',
      timeZone: of?.timeZone ?? 'Asia/Shanghai',
    }),
    send: (draft, version = organisation.version) =>
      api.patch<Organisation>('/organisation', {
        version,
        body: { ...draft, name: draft.name.trim() },
      }),
    kinds: ['organisation', 'me', 'setup'],
    onSaved: () => toast({ text: t('shared:saved') }),
  });
  const { draft, set, error } = form;
  const complete = draft.name.trim() !== '';
  return (
    <Form onSubmit={() => complete && form.save()}>
      <FormGrid>
        <Field label={t('organisation.name')} required error={fieldError(error, 'name')}>
          <Input value={draft.name} onChange={(event) => set({ name: event.target.value })} />
        </Field>
        <Field
          label={t('organisation.language')}
          hint={t('organisation.languageHint')}
          error={fieldError(error, 'language')}
        >
          <Select
            value={draft.language}
            options={LANGUAGES}
            onChange={(language) => set({ language })}
          />
        </Field>
        <Field
          label={t('organisation.timeZone')}
          hint={t('organisation.timeZoneHint')}
          error={fieldError(error, 'timeZone')}
        >
          <Select
            value={draft.timeZone}
            options={timeZones(draft.timeZone, i18n.language === 'en' ? 'en' : 'zh')}
            onChange={(timeZone) => set({ timeZone })}
          />
        </Field>
      </FormGrid>
      <EditFormFoot form={form} fields={['name', 'language', 'timeZone']} complete={complete} />
    </Form>
  );
}
