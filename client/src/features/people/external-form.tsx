import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { ExternalKind, ExternalParty } from '@/shared/api/types';
import { EditFormFoot } from '@/shared/forms/edit-form-foot';
import { useEditForm } from '@/shared/forms/use-edit-form';
import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';
import { Form } from '@/shared/ui/form-grid';
import { fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Select } from '@/shared/ui/select';
import { toast } from '@/shared/ui/toast';
import { useRemove } from './use-remove';

const KINDS: readonly ExternalKind[] = ['CUSTOMER', 'SUPPLIER', 'PARTNER', 'OTHER'];

interface Draft {
  name: string;
  kind: ExternalKind;
  contact: string;
}

export function ExternalForm({
  party,
  onClose,
}: {
  party: ExternalParty | null;
  onClose: () => void;
}) {
  const { t } = useTranslation('people');
  const remove = useRemove('/external-parties/{id}', 'external-party', onClose);
  const form = useEditForm<ExternalParty, Draft>({
    thing: party,
    draftOf: (of) => ({
      name: of?.name ?? '',
      kind: of?.kind ?? 'CUSTOMER',
      contact: of?.contact ?? '',
    }),
    send: (draft, version) => {
      const body = {
        name: draft.name.trim(),
        kind: draft.kind,
        contact: draft.contact.trim() || null,
      };
      return party === null || version === undefined
        ? api.post<ExternalParty>('/external-parties', { body })
        : api.patch<ExternalParty>('/external-parties/{id}', {
            path: { id: party.id },
            body,
            version,
          });
    },
    kinds: ['external-party', 'party'],
    onSaved: (saved) => {
      toast({ text: t(party === null ? 'done.created' : 'done.saved', { name: saved.name }) });
      if (party === null) onClose();
    },
  });
  const { draft, set, error } = form;
  const complete = draft.name.trim() !== '';
  return (
    <Form onSubmit={() => complete && form.save()}>
      <Field label={t('column.externalName')} required error={fieldError(error, 'name')}>
        <Input
          value={draft.name}
          onChange={(event) => set({ name: event.target.value })}
          autoFocus={party === null}
        />
      </Field>
      <Field label={t('column.kind')} error={fieldError(error, 'kind')}>
        <Select
          value={draft.kind}
          onChange={(kind) => set({ kind })}
          options={KINDS.map((value) => ({ value, label: t(`externalKinds.${value}`) }))}
        />
      </Field>
      <Field
        label={t('column.contact')}
        hint={t('contactHint')}
        error={fieldError(error, 'contact')}
      >
        <Input value={draft.contact} onChange={(event) => set({ contact: event.target.value })} />
      </Field>
      <EditFormFoot
        form={form}
        fields={['name', 'kind', 'contact']}
        complete={complete}
        {...(party === null ? { submit: t('create') } : {})}
      >
        {party !== null && (
          <Button look="quiet" busy={remove.isPending} onClick={() => remove.mutate(party)}>
            {t('shared:delete')}
          </Button>
        )}
      </EditFormFoot>
    </Form>
  );
}
