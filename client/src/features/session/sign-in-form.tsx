import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { meQuery } from '@/shared/api/me';
import type { Me } from '@/shared/api/types';
import { text, useSearchState } from '@/shared/routing/use-search-state';
import { Button } from '@/shared/ui/button';
import { Checkbox } from '@/shared/ui/checkbox';
import { Field } from '@/shared/ui/field';
import { FormProblem } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { PasswordInput } from '@/shared/ui/password-input';
import css from './sign-in-form.module.css';

export function SignInForm() {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [{ back }] = useSearchState((raw) => ({ back: text(raw['back']) }));
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [remember, setRemember] = useState(true);
  const signIn = useMutation({
    mutationFn: () => api.post<Me>('/session', { body: { username, password, remember } }),
    onSuccess: async (me) => {
      queries.clear();
      queries.setQueryData(meQuery.queryKey, me);
      await navigate({ to: safe(back), replace: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (username.trim() !== '' && password !== '') signIn.mutate();
  };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <Field
        label={t('signIn.username')}
        error={tried && username.trim() === '' ? t('signIn.usernameMissing') : undefined}
      >
        <Input
          size="large"
          value={username}
          onChange={(event) => setUsername(event.target.value)}
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
        />
      </Field>
      <Field
        label={t('signIn.password')}
        error={tried && password === '' ? t('signIn.passwordMissing') : undefined}
      >
        <PasswordInput
          size="large"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          autoComplete="current-password"
        />
      </Field>
      <Checkbox checked={remember} onChange={setRemember}>
        <span className={css.remember}>{t('signIn.remember')}</span>
      </Checkbox>
      <FormProblem error={signIn.error} />
      <Button type="submit" look="primary" size="large" busy={signIn.isPending}>
        {t('signIn.submit')}
      </Button>
      <p className={css.forgot}>{t('signIn.forgot')}</p>
    </form>
  );
}

/** Only a path of this site; an address from elsewhere could lead away. */
export function safe(back: string | undefined): string {
  return back !== undefined && /^\/(?![/\\])/.test(back) ? back : '/';
}
