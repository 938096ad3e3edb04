import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { useMe } from '@/shared/api/me';
import type { SearchItem, SearchResult } from '@/shared/api/types';
import { addressOf } from '@/shared/routing/address-of';
import type { IconName } from '@/shared/ui/icon/paths';
import { commands } from '../commands';
import { useAreas } from '../shell/use-areas';

export interface Entry {
  id: string;
  group: 'create' | 'go' | 'found';
  label: string;
  /** With `<mark>` round matches; only for found things. */
  marked?: string;
  detail: string;
  icon: IconName;
  shortcut?: string;
  to: string;
  search?: Record<string, unknown>;
}

const ICONS: Record<string, IconName> = {
  plan: 'plan',
  item: 'today',
  person: 'person',
  unit: 'unit',
  comment: 'comment',
  attachment: 'attach',
};

/** Commands and places that fit what is typed, then what the server finds. */
export function useEntries(typed: string) {
  const { t } = useTranslation('app');
  const me = useMe();
  const areas = useAreas();
  const query = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ['search', { q: query }],
    queryFn: ({ signal }) =>
      api.get<SearchResult>('/search', { query: { q: query, limit: 20 }, signal }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  });
  const fits = (label: string, keywords = '') =>
    `${label} ${keywords}`.toLowerCase().includes(typed.trim().toLowerCase());

  const entries: Entry[] = [];
  for (const command of commands) {
    const label = t(command.label);
    if (command.administrator === true && !me.administrator) continue;
    if (!fits(label, command.keywords)) continue;
    entries.push({
      id: command.id,
      group: command.group,
      label,
      detail: '',
      icon: command.icon,
      to: command.to,
      ...(command.search === undefined ? {} : { search: command.search }),
      ...(command.shortcut === undefined ? {} : { shortcut: command.shortcut }),
    });
  }
  for (const area of areas) {
    const label = t(area.label);
    if (!fits(label, area.path)) continue;
    entries.push({
      id: area.path,
      group: 'go',
      label,
      detail: '',
      icon: area.icon,
      to: area.path,
      ...(area.shortcut === undefined ? {} : { shortcut: area.shortcut }),
    });
  }
  entries.sort((a, b) => a.group.localeCompare(b.group));
  if (query !== '') entries.push(...(found.data?.items ?? []).flatMap(entryOf));
  return { entries, failed: found.isError, searching: found.isFetching, query };

  function entryOf(item: SearchItem): Entry[] {
    const address = addressOf(item, item.container);
    if (address === null) return [];
    return [
      {
        id: `${item.kind}/${item.id}`,
        group: 'found',
        label: item.title,
        marked: item.titleHtml,
        detail: [t(`palette.kinds.${item.kind}`, item.kind), item.container?.title]
          .filter(Boolean)
          .join(' · '),
        icon: ICONS[item.kind] ?? 'file',
        ...address,
      },
    ];
  }
}
