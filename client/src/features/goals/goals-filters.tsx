import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '@/shared/ui/checkbox';
import { ScreenTabs } from '@/shared/ui/screen-tabs';
import { SearchInput } from '@/shared/ui/search-input';
import { Select } from '@/shared/ui/select';
import { Spacer } from '@/shared/ui/spacer';
import css from './goals-screen.module.css';
import { type GoalsSearch, LEVELS, type SetGoalsSearch, VIEWS } from './goals-search';
import { cyclesQuery, unitsQuery } from './queries';

interface Props {
  search: GoalsSearch;
  raw: Record<string, unknown>;
  set: SetGoalsSearch;
}

/** The four looks at the goals, and what is left out of them; all in the address. */
export function GoalsFilters({ search, raw, set }: Props) {
  const { t } = useTranslation('goals');
  const cycles = useQuery(cyclesQuery);
  const units = useQuery(unitsQuery);
  const tree = search.view === 'tree';
  return (
    <>
      <ScreenTabs
        label={t('views')}
        tabs={VIEWS.map((view) => ({
          label: t(`view.${view}`),
          to: '/goals',
          search: { ...raw, view: view === 'tree' ? undefined : view, goal: undefined },
          active: search.view === view,
        }))}
      />
      <Spacer />
      {tree && (
        <span className={css.search}>
          <SearchInput
            label={t('filter.search')}
            value={search.q ?? ''}
            onChange={(q) => set({ q: q === '' ? undefined : q })}
          />
        </span>
      )}
      {search.view !== 'roadmap' && (
        <Select
          label={t('filter.cycle')}
          size="small"
          className={css.choice}
          value={search.cycle ?? ''}
          onChange={(cycle) => set({ cycle: cycle === '' ? undefined : cycle })}
          options={[
            { value: '', label: t('filter.anyCycle') },
            ...(cycles.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      {search.view !== 'coverage' && (
        <Select
          label={t('filter.unit')}
          size="small"
          className={css.choice}
          value={search.unit ?? ''}
          onChange={(unit) => set({ unit: unit === '' ? undefined : unit })}
          options={[
            { value: '', label: t('filter.anyUnit') },
            ...(units.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      {tree && (
        <>
          <Select
            label={t('filter.level')}
            size="small"
            className={css.short}
            value={search.level ?? 'any'}
            onChange={(level) => set({ level: level === 'any' ? undefined : level })}
            options={[
              { value: 'any', label: t('filter.anyLevel') },
              ...LEVELS.map((value) => ({ value, label: t(`goal-view:level.${value}`) })),
            ]}
          />
          <Checkbox checked={search.mine} onChange={(mine) => set({ mine: mine || undefined })}>
            {t('filter.mine')}
          </Checkbox>
          <Checkbox checked={search.off} onChange={(off) => set({ off: off || undefined })}>
            {t('filter.off')}
          </Checkbox>
        </>
      )}
    </>
  );
}
