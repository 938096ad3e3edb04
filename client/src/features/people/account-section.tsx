import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { AccountCreated, Person } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { Facts } from '@/shared/ui/facts';
import { FormActions } from '@/shared/ui/form-grid';
import { SecretDialog } from '@/shared/ui/secret-dialog';
import { Switch } from '@/shared/ui/switch';
import { toast } from '@/shared/ui/toast';
import { AccountForm } from './account-form';

export function AccountSection({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const { moment } = useDates();
  const queries = useQueryClient();
  const sentence = useSentence();
  const [password, setPassword] = useState<string | null>(null);
  const { account } = person;
  const refresh = () => queries.invalidateQueries({ queryKey: ['person'] });
  const failed = (error: Error) => toast({ text: sentence(error), tone: 'failed' });
  const change = useMutation({
    mutationFn: (body: { administrator?: boolean; disabled?: boolean }) =>
      api.patch('/people/{id}/account', {
        path: { id: person.id },
        version: person.version,
        body,
      }),
    onError: failed,
    onSettled: refresh,
  });
  const reset = useMutation({
    mutationFn: () =>
      api.post<AccountCreated>('/people/{id}/account/password', { path: { id: person.id } }),
    onSuccess: (created) => setPassword(created.password),
    onError: failed,
    onSettled: refresh,
  });
  const secret = (
    <SecretDialog
      title={t('account.ready', { name: person.name })}
      note={t('account.readyNote')}
      secret={password}
      onClose={() => setPassword(null)}
    />
  );
  if (account === null) {
    return (
      <>
        <AccountForm person={person} onCreated={(created) => setPassword(created.password)} />
        {secret}
      </>
    );
  }
  return (
    <>
      <Facts
        rows={[
          { label: t('account.username'), value: account.username },
          {
            label: t('column.lastSignIn'),
            value: account.lastSignIn === null ? t('account.never') : moment(account.lastSignIn),
          },
        ]}
      />
      <Switch
        checked={account.administrator}
        disabled={change.isPending}
        onChange={(administrator) => change.mutate({ administrator })}
      >
        {t('administrator')}
      </Switch>
      <Switch
        checked={!account.disabled}
        disabled={change.isPending}
        onChange={(on) => change.mutate({ disabled: !on })}
      >
        {t('account.maySignIn')}
      </Switch>
      <FormActions>
        <Button icon="key" busy={reset.isPending} onClick={() => reset.mutate()}>
          {t('account.reset')}
        </Button>
      </FormActions>
      {secret}
    </>
  );
}
