import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { AccountCreated, Person } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { Checkbox } from '@/shared/ui/checkbox';
import { Field } from '@/shared/ui/field';
import { Form, FormActions } from '@/shared/ui/form-grid';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';

interface Props {
  person: Person;
  onCreated: (created: AccountCreated) => void;
}

/** Lets somebody sign in who could not before. */
export function AccountForm({ person, onCreated }: Props) {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const [username, setUsername] = useState(() => person.email?.split('@')[0] ?? '');
  const [administrator, setAdministrator] = useState(false);
  const create = useMutation({
    mutationFn: () =>
      api.post<AccountCreated>('/people/{id}/account', {
        path: { id: person.id },
        body: { username: username.trim(), administrator },
      }),
    onSuccess: (created) => {
      onCreated(created);
      return queries.invalidateQueries({ queryKey: ['person'] });
    },
  });
  return (
    <Form onSubmit={() => username.trim() !== '' && create.mutate()}>
      <Field
        label={t('account.username')}
        hint={t('account.usernameHint')}
        error={fieldError(create.error, 'username')}
      >
        <Input
          value={username}
          onChange={(event) => setUsername(event.target.value)}
          autoCapitalize="off"
          spellCheck={false}
        />
      </Field>
      <Checkbox checked={administrator} onChange={setAdministrator}>
        {t('administrator')}
      </Checkbox>
      <FormProblem error={create.error} fields={['username']} />
      <FormActions>
        <Button type="submit" busy={create.isPending} disabled={username.trim() === ''}>
          {t('account.create')}
        </Button>
      </FormActions>
    </Form>
  );
}
