import { useId } from 'react';
import { cx } from './cx';
import css from './segmented.module.css';

interface Props<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  /** Fills its line. */
  wide?: boolean;
}

/** One of a few, all visible. Arrow keys move as in any set of radio buttons. */
export function Segmented<T extends string>({ label, value, options, onChange, wide }: Props<T>) {
  const name = useId();
  return (
    <fieldset className={cx(css.set, wide && css.wide)}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={css.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="visually-hidden"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
