import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { IconButton } from '@/shared/ui/icon-button';
import { Select } from '@/shared/ui/select';
import type { SelectOption } from '@/shared/ui/select-list';
import css from './filter-builder.module.css';
import {
  type Filter,
  type FilterType,
  needsValue,
  OPERATORS,
  type Operator,
  type Rule,
} from './filter-model';
import { FilterValueEditor } from './filter-value-editor';

/** A field that can be asked for. */
export interface FilterField {
  key: string;
  label: string;
  type: FilterType;
  /** Of choices and parties. */
  options?: readonly SelectOption<string>[];
}

interface Props {
  filter: Filter;
  fields: readonly FilterField[];
  onChange: (filter: Filter) => void;
  /** Above the rules: what the screen offers ready made. */
  children?: ReactNode;
}

/** Rules of field, question and value, joined by “and” or by “or”. */
export function FilterBuilder({ filter, fields, onChange, children }: Props) {
  const { t } = useTranslation('grid');
  const change = (index: number, rule: Rule) =>
    onChange({ ...filter, rules: filter.rules.map((each, at) => (at === index ? rule : each)) });
  const typeOf = (key: string) => fields.find((field) => field.key === key)?.type ?? 'text';
  const add = () => {
    const used = new Set(filter.rules.map((rule) => rule.field));
    const field = fields.find((each) => !used.has(each.key)) ?? fields[0];
    if (field === undefined) return;
    const operator = OPERATORS[field.type][0] ?? 'is';
    onChange({ ...filter, rules: [...filter.rules, { field: field.key, operator, value: '' }] });
  };
  return (
    <div className={css.builder}>
      {children}
      {filter.rules.map((rule, index) => {
        const type = typeOf(rule.field);
        const field = fields.find((each) => each.key === rule.field);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rules have no name of their own
          <div key={index} className={css.rule}>
            {index === 0 ? (
              <span className={css.join}>{t('filter.where')}</span>
            ) : index === 1 ? (
              <Select
                size="small"
                className={css.join}
                label={t('filter.join')}
                value={filter.join}
                options={(['and', 'or'] as const).map((join) => ({
                  value: join,
                  label: t(`filter.${join}`),
                }))}
                onChange={(join) => onChange({ ...filter, join })}
              />
            ) : (
              <span className={css.join}>{t(`filter.${filter.join}`)}</span>
            )}
            <Select
              size="small"
              className={css.field}
              label={t('filter.field')}
              value={rule.field}
              options={fields.map(({ key, label }) => ({ value: key, label }))}
              onChange={(key) => {
                const operator = OPERATORS[typeOf(key)][0] ?? 'is';
                change(index, { field: key, operator, value: '' });
              }}
            />
            <Select
              size="small"
              className={css.operator}
              label={t('filter.operator')}
              value={rule.operator}
              options={OPERATORS[type].map((operator) => ({
                value: operator,
                label: t(operatorText(operator, type)),
              }))}
              onChange={(operator: Operator) =>
                change(index, {
                  ...rule,
                  operator,
                  value: operator === 'in' || rule.operator === 'in' ? '' : rule.value,
                })
              }
            />
            <div className={css.value}>
              {needsValue(rule.operator) && (
                <FilterValueEditor
                  rule={rule}
                  type={type}
                  options={field?.options ?? []}
                  onChange={(value) => change(index, { ...rule, value })}
                />
              )}
            </div>
            <IconButton
              icon="close"
              label={t('filter.remove')}
              onClick={() =>
                onChange({ ...filter, rules: filter.rules.filter((_, at) => at !== index) })
              }
            />
          </div>
        );
      })}
      <div className={css.foot}>
        <Button look="quiet" size="small" icon="add" onClick={add}>
          {t('filter.add')}
        </Button>
        {filter.rules.length > 0 && (
          <Button look="quiet" size="small" onClick={() => onChange({ join: 'and', rules: [] })}>
            {t('filter.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}

function operatorText(operator: Operator, type: FilterType) {
  if (operator === 'is' && type === 'number') return 'filter.operators.equal' as const;
  if (operator === 'is' && type === 'day') return 'filter.operators.on' as const;
  return `filter.operators.${operator}` as const;
}
