import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { meQuery, useMe } from '@/shared/api/me';
import { Button } from '@/shared/ui/button';
import { Checkbox } from '@/shared/ui/checkbox';
import { Field } from '@/shared/ui/field';
import { Form, FormActions } from '@/shared/ui/form-grid';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { PasswordInput } from '@/shared/ui/password-input';
import { Section } from '@/shared/ui/section';
import { toast } from '@/shared/ui/toast';
import css from './password-form.module.css';

const EMPTY = { current: '', password: '', again: '', endTokens: false };
const FIELDS = ['current', 'password'];

export function PasswordForm() {
  const { t } = useTranslation('account');
  const me = useMe();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(EMPTY);
  const change = useMutation({
    mutationFn: () =>
      api.post('/me/password', {
        body: {
          current: typed.current,
          password: typed.password,
          endTokens: typed.endTokens,
        },
      }),
    onSuccess: async () => {
      setTyped(EMPTY);
      toast({ text: t('password.done') });
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
      await queries.invalidateQueries({ queryKey: ['session'] });
    },
  });
  const differs = typed.again !== '' && !typed.password.startsWith(typed.again);
  const complete = typed.current !== '' && typed.password !== '' && typed.password === typed.again;
  return (
    <Section title={t('password.title')} hint={t('password.hint')}>
      <Form onSubmit={() => complete && change.mutate()}>
        {me.mustChangePassword && <p className={css.must}>{t('password.must')}</p>}
        <input type="text" hidden autoComplete="username" value={me.username} readOnly />
        <Field label={t('password.current')} error={fieldError(change.error, 'current')}>
          <PasswordInput
            className={css.field}
            value={typed.current}
            onChange={(event) => setTyped({ ...typed, current: event.target.value })}
            autoComplete="current-password"
          />
        </Field>
        <Field
          label={t('password.next')}
          hint={t('password.rule')}
          error={fieldError(change.error, 'password')}
        >
          <PasswordInput
            className={css.field}
            value={typed.password}
            onChange={(event) => setTyped({ ...typed, password: event.target.value })}
            autoComplete="new-password"
          />
        </Field>
        <Field label={t('password.again')} error={differs ? t('password.differs') : undefined}>
          <PasswordInput
            className={css.field}
            value={typed.again}
            onChange={(event) => setTyped({ ...typed, again: event.target.value })}
            autoComplete="new-password"
          />
        </Field>
        <Checkbox
          checked={typed.endTokens}
          onChange={(endTokens) => setTyped({ ...typed, endTokens })}
        >
          {t('password.endTokens')}
        </Checkbox>
        <FormProblem error={change.error} fields={FIELDS} />
        <FormActions>
          <Button type="submit" look="primary" busy={change.isPending} disabled={!complete}>
            {t('password.submit')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
