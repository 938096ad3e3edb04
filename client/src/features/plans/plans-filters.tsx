import { useTranslation } from 'react-i18next';
import type { PlanState } from '@/shared/api/plan-types';
import { Checkbox } from '@/shared/ui/checkbox';
import { SearchInput } from '@/shared/ui/search-input';
import { Select } from '@/shared/ui/select';
import { STATES } from './plans-query';
import css from './plans-screen.module.css';

interface Props {
  search: { q: string | undefined; state: PlanState | undefined; mine: boolean };
  onChange: (change: {
    q?: string | undefined;
    state?: PlanState | undefined;
    mine?: boolean | undefined;
  }) => void;
}

export function PlansFilters({ search, onChange }: Props) {
  const { t } = useTranslation('plans');
  return (
    <div className={css.filters}>
      <SearchInput
        label={t('list.search')}
        value={search.q ?? ''}
        onChange={(q) => onChange({ q: q === '' ? undefined : q })}
      />
      <Select
        label={t('list.state')}
        size="small"
        className={css.state}
        value={search.state ?? 'any'}
        onChange={(state) => onChange({ state: state === 'any' ? undefined : state })}
        options={[
          { value: 'any', label: t('list.anyState') },
          ...STATES.map((value) => ({ value, label: t(`state.${value}`) })),
        ]}
      />
      <Checkbox checked={search.mine} onChange={(mine) => onChange({ mine: mine || undefined })}>
        {t('list.mine')}
      </Checkbox>
    </div>
  );
}
