import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentOf } from '@/shared/api/api-error';
import { useMe } from '@/shared/api/me';
import type { Me } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';
import { Form, FormActions, FormGrid } from '@/shared/ui/form-grid';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Section } from '@/shared/ui/section';
import { StaleNotice } from '@/shared/ui/stale-notice';
import { toast } from '@/shared/ui/toast';
import { useChangeMe } from './use-change-me';

const FIELDS = ['name', 'email', 'phone'];

export function ProfileForm() {
  const { t } = useTranslation('account');
  const me = useMe();
  const change = useChangeMe();
  const [typed, setTyped] = useState(() => of(me));
  const changed = JSON.stringify(typed) !== JSON.stringify(of(me));
  const save = () =>
    change.mutate(
      {
        name: typed.name.trim(),
        email: typed.email.trim() || null,
        phone: typed.phone.trim() || null,
      },
      { onSuccess: () => toast({ text: t('shared:saved') }) },
    );
  const stale = currentOf<Me>(change.error);
  return (
    <Section title={t('profile.title')} hint={t('profile.hint')}>
      <Form onSubmit={save}>
        <FormGrid>
          <Field label={t('profile.name')} required error={fieldError(change.error, 'name')}>
            <Input
              value={typed.name}
              onChange={(event) => setTyped({ ...typed, name: event.target.value })}
              autoComplete="name"
            />
          </Field>
          <Field label={t('profile.email')} error={fieldError(change.error, 'email')}>
            <Input
              type="email"
              value={typed.email}
              onChange={(event) => setTyped({ ...typed, email: event.target.value })}
              autoComplete="email"
            />
          </Field>
          <Field label={t('profile.phone')} error={fieldError(change.error, 'phone')}>
            <Input
              type="tel"
              value={typed.phone}
              onChange={(event) => setTyped({ ...typed, phone: event.target.value })}
              autoComplete="tel"
            />
          </Field>
        </FormGrid>
        {stale === null ? (
          <FormProblem error={change.error} fields={FIELDS} />
        ) : (
          <StaleNotice
            onMine={save}
            onTheirs={() => {
              setTyped(of(me));
              change.reset();
            }}
          />
        )}
        <FormActions>
          <Button
            type="submit"
            look="primary"
            busy={change.isPending}
            disabled={!changed || typed.name.trim() === ''}
          >
            {t('shared:save')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}

function of(me: Me) {
  return {
    name: me.person.name,
    email: me.person.email ?? '',
    phone: me.person.phone ?? '',
  };
}
