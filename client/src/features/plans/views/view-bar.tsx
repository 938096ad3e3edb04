import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { STATUSES } from '@/shared/item-view/fields';
import { Button } from '@/shared/ui/button';
import { SearchInput } from '@/shared/ui/search-input';
import { Select } from '@/shared/ui/select';
import { leavesOf } from '../board/board-model';
import css from './view-bar.module.css';
import type { ViewSearch } from './view-search';

interface Props {
  items: readonly WorkItem[];
  search: ViewSearch;
  set: (change: Record<string, unknown>) => void;
  /** The board shows the status already. */
  byStatus?: boolean;
  /** At the left: which part of time is shown. */
  lead?: ReactNode;
  /** At the right. */
  children?: ReactNode;
}

const ANY = 'any';

/** Filters of a view by text, owner and status; all of them live in the address. */
export function ViewBar({ items, search, set, byStatus = false, lead, children }: Props) {
  const { t } = useTranslation('plans');
  const leaves = leavesOf(items);
  const owners = new Map(leaves.map((item) => [item.owner?.id ?? '-', item.owner?.name ?? null]));
  const people = [...owners].sort(
    (a, b) =>
      Number(a[0] === '-') - Number(b[0] === '-') || (a[1] ?? '').localeCompare(b[1] ?? '', 'zh'),
  );
  const filtered = [search.q, search.owner, search.status].some((each) => each !== undefined);
  return (
    <div className={css.bar}>
      {lead}
      <SearchInput
        label={t('table.search')}
        value={search.q ?? ''}
        onChange={(q) => set({ q: q === '' ? undefined : q })}
      />
      <Select
        size="small"
        className={css.select}
        label={t('views.owner')}
        value={search.owner ?? ANY}
        options={[
          { value: ANY, label: t('views.anyOwner') },
          ...people.map(([value, name]) => ({ value, label: name ?? t('views.nobody') })),
        ]}
        onChange={(owner) => set({ owner: owner === ANY ? undefined : owner })}
      />
      {byStatus && (
        <Select
          size="small"
          className={css.select}
          label={t('views.status')}
          value={search.status ?? ANY}
          options={[
            { value: ANY, label: t('views.anyStatus') },
            ...STATUSES.map((value) => ({ value, label: t(`item-view:status.${value}`) })),
          ]}
          onChange={(status) => set({ status: status === ANY ? undefined : status })}
        />
      )}
      {filtered && (
        <Button
          size="small"
          look="quiet"
          icon="close"
          onClick={() => set({ q: undefined, owner: undefined, status: undefined })}
        >
          {t('table.clear')}
        </Button>
      )}
      <div className={css.end}>{children}</div>
    </div>
  );
}
