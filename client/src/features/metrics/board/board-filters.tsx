import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MetricTile } from '@/shared/api/metric-types';
import type { Party } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { SearchInput } from '@/shared/ui/search-input';
import { Segmented } from '@/shared/ui/segmented';
import { Select } from '@/shared/ui/select';
import { Spacer } from '@/shared/ui/spacer';
import { Switch } from '@/shared/ui/switch';
import { STATUSES } from '../model/status';
import { packsQuery } from '../queries';
import css from './board.module.css';
import { partiesOf, SORTS } from './board-model';
import {
  type BoardChange,
  type BoardState,
  FREQUENCIES,
  isFiltered,
  NO_FILTER,
} from './use-board-state';

interface Props {
  state: BoardState;
  tiles: readonly MetricTile[];
  onChange: (change: BoardChange) => void;
}

const ANY = 'any';

export function BoardFilters({ state, tiles, onChange }: Props) {
  const { t } = useTranslation('metrics');
  const packs = useQuery(packsQuery);
  const choice = <K extends 'unit' | 'owner' | 'status' | 'frequency' | 'pack'>(
    key: K,
    options: readonly { value: string; label: string }[],
  ) => (
    <Select
      label={t(`filter.${key}`)}
      size="small"
      className={css.choice}
      value={state[key] ?? ANY}
      onChange={(value) => onChange({ [key]: value === ANY ? undefined : value })}
      options={[{ value: ANY, label: t(`filter.any.${key}`) }, ...options]}
    />
  );
  const names = (parties: readonly Party[]) =>
    parties.map((party) => ({ value: party.id, label: party.name }));
  return (
    <div className={css.filters}>
      <SearchInput
        label={t('filter.search')}
        value={state.q ?? ''}
        onChange={(q) => onChange({ q: q === '' ? undefined : q })}
      />
      <Switch checked={state.off} onChange={(off) => onChange({ off: off || undefined })}>
        {t('filter.off')}
      </Switch>
      {choice('unit', names(partiesOf(tiles, 'unit')))}
      {choice('owner', names(partiesOf(tiles, 'owner')))}
      {choice(
        'status',
        STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
      )}
      {choice(
        'frequency',
        FREQUENCIES.map((value) => ({ value, label: t(`frequency.${value}`) })),
      )}
      {choice(
        'pack',
        (packs.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
      )}
      {isFiltered(state) && (
        <Button size="small" look="quiet" onClick={() => onChange(NO_FILTER)}>
          {t('board.clear')}
        </Button>
      )}
      <Spacer />
      <Select
        label={t('filter.sort')}
        size="small"
        className={css.choice}
        value={state.sort}
        onChange={(sort) => onChange({ sort: sort === 'deviation' ? undefined : sort })}
        options={SORTS.map((value) => ({ value, label: t(`sort.${value}`) }))}
      />
      <Segmented
        label={t('filter.view')}
        value={state.view}
        onChange={(view) => onChange({ view: view === 'cards' ? undefined : view })}
        options={[
          { value: 'cards', label: t('filter.cards') },
          { value: 'list', label: t('filter.list') },
        ]}
      />
    </div>
  );
}
