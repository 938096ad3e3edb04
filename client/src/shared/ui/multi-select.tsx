import { Select as Base } from '@base-ui/react/select';
import control from './control.module.css';
import { cx } from './cx';
import { SelectArrow, SelectList, type SelectOption } from './select-list';

interface Props {
  values: readonly string[];
  options: readonly SelectOption<string>[];
  onChange: (values: string[]) => void;
  label: string;
  /** Shown while nothing is chosen. */
  placeholder: string;
  className?: string | undefined;
}

/** Several of a few. Stays open while one chooses. */
export function MultiSelect({ values, options, onChange, label, placeholder, className }: Props) {
  const chosen = options.filter((option) => values.includes(option.value));
  return (
    <Base.Root multiple value={[...values]} onValueChange={onChange} modal={false}>
      <Base.Trigger className={cx(control.control, control.small, className)} aria-label={label}>
        <span className={control.grow}>
          {chosen.length === 0 ? placeholder : chosen.map((option) => option.label).join('、')}
        </span>
        <SelectArrow />
      </Base.Trigger>
      <SelectList options={options} />
    </Base.Root>
  );
}
