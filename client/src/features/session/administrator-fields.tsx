import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/ui/field';
import { fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { PasswordInput } from '@/shared/ui/password-input';
import css from './administrator-fields.module.css';
import { LEAST_PASSWORD } from './password-rule';

export interface Administrator {
  name: string;
  username: string;
  password: string;
  again: string;
}

interface Props {
  value: Administrator;
  onChange: (value: Administrator) => void;
  error: unknown;
}

export function AdministratorFields({ value, onChange, error }: Props) {
  const { t } = useTranslation('session');
  const length = [...value.password].length;
  const set = (part: Partial<Administrator>) => onChange({ ...value, ...part });
  return (
    <div className={css.grid}>
      <Field label={t('setup.name')} error={fieldError(error, 'administrator.name')}>
        <Input
          size="large"
          value={value.name}
          onChange={(event) => set({ name: event.target.value })}
          autoComplete="name"
        />
      </Field>
      <Field label={t('setup.username')} error={fieldError(error, 'administrator.username')}>
        <Input
          size="large"
          value={value.username}
          onChange={(event) => set({ username: event.target.value })}
          autoComplete="username"
          autoCapitalize="off"
          spellCheck={false}
        />
      </Field>
      <Field
        label={t('setup.password')}
        error={fieldError(error, 'administrator.password')}
        hint={
          length >= LEAST_PASSWORD ? (
            <span className={css.good}>{t('setup.passwordGood', { length })}</span>
          ) : (
            t('setup.passwordRule', { least: LEAST_PASSWORD })
          )
        }
      >
        <PasswordInput
          size="large"
          value={value.password}
          onChange={(event) => set({ password: event.target.value })}
          autoComplete="new-password"
        />
      </Field>
      <Field
        label={t('setup.again')}
        error={
          value.again !== '' && !value.password.startsWith(value.again)
            ? t('setup.differs')
            : undefined
        }
        hint={
          value.again !== '' && value.again === value.password ? (
            <span className={css.good}>{t('setup.same')}</span>
          ) : undefined
        }
      >
        <PasswordInput
          size="large"
          value={value.again}
          onChange={(event) => set({ again: event.target.value })}
          autoComplete="new-password"
        />
      </Field>
    </div>
  );
}
