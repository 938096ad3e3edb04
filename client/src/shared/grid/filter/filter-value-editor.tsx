import { useTranslation } from 'react-i18next';
import { DatePicker } from '@/shared/ui/date-picker';
import { Input } from '@/shared/ui/input';
import { MultiSelect } from '@/shared/ui/multi-select';
import { Select } from '@/shared/ui/select';
import type { SelectOption } from '@/shared/ui/select-list';
import { type FilterType, type Rule, SPANS } from './filter-model';

interface Props {
  rule: Rule;
  type: FilterType;
  options: readonly SelectOption<string>[];
  onChange: (value: string) => void;
}

/** What a rule compares with, as its field wants it. */
export function FilterValueEditor({ rule, type, options, onChange }: Props) {
  const { t } = useTranslation('grid');
  const label = t('filter.value');
  if (type === 'choice' || type === 'party') {
    return (
      <MultiSelect
        values={rule.value.split(',').filter(Boolean)}
        options={options}
        onChange={(values) => onChange(values.join(','))}
        label={label}
        placeholder={t('filter.choose')}
      />
    );
  }
  if (rule.operator === 'in') {
    return (
      <Select
        size="small"
        label={label}
        value={rule.value}
        options={SPANS.map((span) => ({ value: span as string, label: t(`filter.spans.${span}`) }))}
        onChange={onChange}
      />
    );
  }
  if (type === 'day') {
    return (
      <DatePicker
        size="small"
        label={label}
        value={rule.value === '' ? null : rule.value}
        onChange={(day) => onChange(day ?? '')}
      />
    );
  }
  return (
    <Input
      size="small"
      aria-label={label}
      inputMode={type === 'number' ? 'decimal' : 'text'}
      value={rule.value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
