import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx';
import css from './field.module.css';
import { FieldContext } from './field-context';
import { Icon } from './icon/icon';

interface Props {
  label: string;
  /** Message beside the field; what was typed stays. */
  error?: string | null | undefined;
  hint?: ReactNode;
  required?: boolean;
  /** The label is said but not shown, for fields in rows. */
  hideLabel?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** A label, one control and its message. The control inside picks the ids up by itself. */
export function Field({ label, error, hint, required, hideLabel, className, children }: Props) {
  const { t } = useTranslation('shared');
  const id = useId();
  const message = error !== null && error !== undefined && error !== '';
  const noteId = `${id}-note`;
  return (
    <div className={cx(css.field, className)}>
      <label
        className={hideLabel ? 'visually-hidden' : css.label}
        id={`${id}-label`}
        htmlFor={`${id}-control`}
      >
        {label}
        {required && (
          <span className={css.required} title={t('required')} aria-hidden="true">
            *
          </span>
        )}
      </label>
      <FieldContext
        value={{
          id: `${id}-control`,
          labelId: `${id}-label`,
          describedBy: message || hint !== undefined ? noteId : undefined,
          invalid: message,
          required: required ?? false,
        }}
      >
        {children}
      </FieldContext>
      {message ? (
        <p className={css.error} id={noteId} role="alert">
          <Icon name="error" size={13} />
          {error}
        </p>
      ) : (
        hint !== undefined && (
          <div className={css.hint} id={noteId}>
            {hint}
          </div>
        )
      )}
    </div>
  );
}
