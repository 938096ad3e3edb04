import type { TFunction } from 'i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { Party } from '@/shared/api/types';
import type { FilterField } from '@/shared/grid/filter/filter-builder';
import type { FilterValue } from '@/shared/grid/filter/filter-match';
import type { FilterType } from '@/shared/grid/filter/filter-model';
import type { GroupKey } from '@/shared/grid/grouping';
import { PRIORITIES, STATUSES } from '@/shared/item-view/fields';

const TYPES: Record<string, FilterType> = {
  name: 'text',
  owner: 'party',
  status: 'choice',
  start: 'day',
  finish: 'day',
  durationDays: 'number',
  progress: 'number',
  priority: 'choice',
  health: 'choice',
  kind: 'choice',
  collaborators: 'party',
  totalSlackDays: 'number',
  deadline: 'day',
  notBefore: 'day',
  actualStart: 'day',
  actualFinish: 'day',
  deliverable: 'text',
  acceptance: 'text',
  risk: 'text',
  code: 'text',
};

const CHOICES: Record<string, readonly string[]> = {
  status: STATUSES,
  priority: PRIORITIES,
  health: ['DELAYED', 'AT_RISK', 'ON_TRACK'],
  kind: ['TASK', 'MILESTONE', 'PHASE'],
};

export const GROUPABLE: readonly string[] = ['owner', 'status', 'priority', 'health', 'kind'];

/** Stands for whoever looks, so that a shared view means everybody himself. */
export const MYSELF = 'me';

export function filterType(field: string): FilterType | undefined {
  return TYPES[field];
}

/** The fields of a plan that a filter may ask for, with everybody who works on it. */
export function filterFields(
  items: readonly WorkItem[],
  words: TFunction<'item-view'>,
  myself: string,
): FilterField[] {
  const people = new Map<string, Party>();
  for (const item of items) {
    if (item.owner !== null) people.set(item.owner.id, item.owner);
    for (const party of item.collaborators) people.set(party.id, party);
  }
  const parties = [
    { value: MYSELF, label: myself },
    ...[...people.values()].map((party) => ({ value: party.id, label: party.name })),
  ];
  return Object.entries(TYPES).map(([key, type]) => ({
    key,
    type,
    label: words(`fields.${key}` as 'fields.name'),
    ...(type === 'party' ? { options: parties } : {}),
    ...(type === 'choice'
      ? {
          options: (CHOICES[key] ?? []).map((value) => ({
            value,
            label: words(`${key}.${value}` as 'status.DONE'),
          })),
        }
      : {}),
  }));
}

/** What an item holds where a filter asks; `me` is added where it is the reader's own. */
export function filterValue(item: WorkItem, field: string, me: string): FilterValue {
  const party = (id: string) => (id === me ? [id, MYSELF] : [id]);
  switch (field) {
    case 'owner':
      return item.owner === null ? null : party(item.owner.id);
    case 'collaborators':
      return item.collaborators.flatMap((each) => party(each.id));
    case 'health':
      return item.health.value;
    case 'name':
      return `${item.outline} ${item.name}`;
    default:
      return item[field as 'finish'] ?? null;
  }
}

/** The group an item belongs to. */
export function groupKey(item: WorkItem, field: string, words: TFunction<'item-view'>): GroupKey {
  if (field === 'owner') {
    const name = item.owner?.name ?? words('shared:party.nobody');
    return { key: item.owner?.id ?? '', label: name, rank: name };
  }
  const value = field === 'health' ? item.health.value : item[field as 'status' | 'priority'];
  if (value === null) return { key: '', label: words('shared:none'), rank: 99 };
  return {
    key: value,
    label: words(`${field}.${value}` as 'status.DONE'),
    rank: CHOICES[field]?.indexOf(value) ?? 0,
  };
}
