import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Party, Unit } from '@/shared/api/types';
import { EditFormFoot } from '@/shared/forms/edit-form-foot';
import { useEditForm } from '@/shared/forms/use-edit-form';
import { Field } from '@/shared/ui/field';
import { Form } from '@/shared/ui/form-grid';
import { fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Select } from '@/shared/ui/select';
import { toast } from '@/shared/ui/toast';
import { inTreeOrder } from './tree';

interface Draft {
  name: string;
  kind: string;
  parentId: string;
  supervisor: Party | null;
  deputy: Party | null;
}

interface Props {
  unit: Unit | null;
  units: readonly Unit[];
  under: string | null;
  onSaved?: (() => void) | undefined;
  children?: ReactNode;
}

const FIELDS = ['name', 'kind', 'parentId', 'supervisorId', 'deputyId'];

export function UnitForm({ unit, units, under, onSaved, children }: Props) {
  const { t } = useTranslation('people');
  const form = useEditForm<Unit, Draft>({
    thing: unit,
    draftOf: (of) => ({
      name: of?.name ?? '',
      kind: of?.kind ?? '',
      parentId: (of === null ? under : of.parentId) ?? '',
      supervisor: of?.supervisor ?? null,
      deputy: of?.deputy ?? null,
    }),
    send: (draft, version) => {
      const body = {
        name: draft.name.trim(),
        kind: draft.kind.trim() || null,
        parentId: draft.parentId || null,
        supervisorId: draft.supervisor?.id ?? null,
        deputyId: draft.deputy?.id ?? null,
      };
      return unit === null || version === undefined
        ? api.post<Unit>('/units', { body })
        : api.patch<Unit>('/units/{id}', { path: { id: unit.id }, body, version });
    },
    kinds: ['unit', 'person', 'party'],
    onSaved: (saved) => {
      toast({ text: t(unit === null ? 'done.created' : 'done.saved', { name: saved.name }) });
      onSaved?.();
    },
  });
  const { draft, set, error } = form;
  const complete = draft.name.trim() !== '';
  // A unit cannot stand below itself; the server also refuses a loop through its children.
  const parents = inTreeOrder(units, new Set()).filter((row) => row.unit.id !== unit?.id);
  return (
    <Form onSubmit={() => complete && form.save()}>
      <Field label={t('unitName')} required error={fieldError(error, 'name')}>
        <Input
          value={draft.name}
          onChange={(event) => set({ name: event.target.value })}
          autoFocus={unit === null}
        />
      </Field>
      <Field label={t('unitKind')} error={fieldError(error, 'kind')}>
        <Input
          value={draft.kind}
          placeholder={t('unitKindExample')}
          onChange={(event) => set({ kind: event.target.value })}
        />
      </Field>
      <Field label={t('parent')} error={fieldError(error, 'parentId')}>
        <Select
          value={draft.parentId}
          onChange={(parentId) => set({ parentId })}
          options={[
            { value: '', label: t('topLevel') },
            ...parents.map((row) => ({
              value: row.unit.id,
              label: `${'\u3000'.repeat(row.level - 1)}${row.unit.name}`,
            })),
          ]}
        />
      </Field>
      <Field
        label={t('supervisor')}
        hint={t('supervisorHint')}
        error={fieldError(error, 'supervisorId')}
      >
        <PartyPicker value={draft.supervisor} onChange={(supervisor) => set({ supervisor })} />
      </Field>
      <Field label={t('deputy')} error={fieldError(error, 'deputyId')}>
        <PartyPicker value={draft.deputy} onChange={(deputy) => set({ deputy })} />
      </Field>
      <EditFormFoot
        form={form}
        fields={FIELDS}
        complete={complete}
        {...(unit === null ? { submit: t('create') } : {})}
      >
        {children}
      </EditFormFoot>
    </Form>
  );
}
