import { type InputHTMLAttributes, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './control.module.css';
import { cx } from './cx';
import { useFieldProps } from './field-context';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'type'> {
  size?: 'normal' | 'large';
}

export function PasswordInput({ size = 'normal', className, ...rest }: Props) {
  const { t } = useTranslation('shared');
  const [shown, setShown] = useState(false);
  return (
    <div className={cx(css.control, css[size], className)}>
      <input
        spellCheck={false}
        autoCapitalize="off"
        {...useFieldProps()}
        {...rest}
        type={shown ? 'text' : 'password'}
        className={css.bare}
      />
      <button
        type="button"
        className={css.action}
        aria-pressed={shown}
        onClick={() => setShown((now) => !now)}
      >
        {shown ? t('hide') : t('show')}
      </button>
    </div>
  );
}
