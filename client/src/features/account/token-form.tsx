import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { TokenCreated, TokenScope } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';
import { Form, FormActions, FormGrid } from '@/shared/ui/form-grid';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Select } from '@/shared/ui/select';

const DAYS = ['30', '90', '365'] as const;
const FIELDS = ['name', 'scopes', 'expiresInDays'];

export function TokenForm({ onCreated }: { onCreated: (secret: string) => void }) {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [rights, setRights] = useState<'read' | 'write'>('read');
  const [days, setDays] = useState<(typeof DAYS)[number]>('90');
  const create = useMutation({
    mutationFn: () => {
      const scopes: TokenScope[] = rights === 'read' ? ['read'] : ['read', 'write'];
      return api.post<TokenCreated>('/me/tokens', {
        body: { name: name.trim(), scopes, expiresInDays: Number(days) },
      });
    },
    onSuccess: (created) => {
      setName('');
      onCreated(created.secret);
      return queries.invalidateQueries({ queryKey: ['token'] });
    },
  });
  return (
    <Form onSubmit={() => name.trim() !== '' && create.mutate()}>
      <FormGrid>
        <Field label={t('tokens.name')} error={fieldError(create.error, 'name')}>
          <Input
            value={name}
            placeholder={t('tokens.namePlaceholder')}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <Field label={t('tokens.rights')} error={fieldError(create.error, 'scopes')}>
          <Select
            value={rights}
            options={[
              { value: 'read', label: t('tokens.scopes.read') },
              { value: 'write', label: t('tokens.readWrite') },
            ]}
            onChange={setRights}
          />
        </Field>
        <Field label={t('tokens.valid')} error={fieldError(create.error, 'expiresInDays')}>
          <Select
            value={days}
            options={DAYS.map((value) => ({
              value,
              label: t('tokens.days', { count: Number(value) }),
            }))}
            onChange={setDays}
          />
        </Field>
      </FormGrid>
      <FormProblem error={create.error} fields={FIELDS} />
      <FormActions>
        <Button type="submit" look="primary" busy={create.isPending} disabled={name.trim() === ''}>
          {t('tokens.create')}
        </Button>
      </FormActions>
    </Form>
  );
}
