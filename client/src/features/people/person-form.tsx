import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Party, Person } from '@/shared/api/types';
import { EditFormFoot } from '@/shared/forms/edit-form-foot';
import { useEditForm } from '@/shared/forms/use-edit-form';
import { Field } from '@/shared/ui/field';
import { Form } from '@/shared/ui/form-grid';
import { fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { PartyPicker } from '@/shared/ui/party-picker';
import { toast } from '@/shared/ui/toast';

interface Draft {
  name: string;
  unit: Party | null;
  post: Party | null;
  email: string;
  phone: string;
}

const FIELDS = ['name', 'unitId', 'postId', 'email', 'phone'];

interface Props {
  person: Person | null;
  onSaved: (person: Person) => void;
}

export function PersonForm({ person, onSaved }: Props) {
  const { t } = useTranslation('people');
  const form = useEditForm<Person, Draft>({
    thing: person,
    draftOf: (of) => ({
      name: of?.name ?? '',
      unit: of?.unit ?? null,
      post: of?.post ?? null,
      email: of?.email ?? '',
      phone: of?.phone ?? '',
    }),
    send: (draft, version) => {
      const body = {
        name: draft.name.trim(),
        unitId: draft.unit?.id ?? null,
        postId: draft.post?.id ?? null,
        email: draft.email.trim() || null,
        phone: draft.phone.trim() || null,
      };
      return person === null || version === undefined
        ? api.post<Person>('/people', { body })
        : api.patch<Person>('/people/{id}', { path: { id: person.id }, body, version });
    },
    kinds: ['person', 'unit', 'party', 'me'],
    onSaved: (saved) => {
      toast({ text: t(person === null ? 'done.created' : 'done.saved', { name: saved.name }) });
      onSaved(saved);
    },
  });
  const { draft, set, error } = form;
  const complete = draft.name.trim() !== '';
  return (
    <Form onSubmit={() => complete && form.save()}>
      <Field label={t('column.name')} required error={fieldError(error, 'name')}>
        <Input
          value={draft.name}
          onChange={(event) => set({ name: event.target.value })}
          autoFocus={person === null}
        />
      </Field>
      <Field label={t('column.unit')} error={fieldError(error, 'unitId')}>
        <PartyPicker
          kinds={['UNIT']}
          value={draft.unit}
          onChange={(unit) => set({ unit })}
          placeholder={t('pickUnit')}
        />
      </Field>
      <Field label={t('column.post')} error={fieldError(error, 'postId')}>
        <PartyPicker
          kinds={['POST']}
          value={draft.post}
          onChange={(post) => set({ post })}
          placeholder={t('pickPost')}
        />
      </Field>
      <Field label={t('column.email')} error={fieldError(error, 'email')}>
        <Input
          type="email"
          value={draft.email}
          onChange={(event) => set({ email: event.target.value })}
        />
      </Field>
      <Field label={t('column.phone')} error={fieldError(error, 'phone')}>
        <Input
          type="tel"
          value={draft.phone}
          onChange={(event) => set({ phone: event.target.value })}
        />
      </Field>
      <EditFormFoot
        form={form}
        fields={FIELDS}
        complete={complete}
        {...(person === null ? { submit: t('create') } : {})}
      />
    </Form>
  );
}
