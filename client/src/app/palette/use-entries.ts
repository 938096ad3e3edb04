import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { useMe } from '@/shared/api/me';
import type { SearchItem, SearchResult } from '@/shared/api/types';
import { fitsQuery } from '@/shared/commands/fits-query';
import { useOfferedCommands } from '@/shared/commands/screen-commands';
import { type Address, addressOf } from '@/shared/routing/address-of';
import type { IconName } from '@/shared/ui/icon/paths';
import { commands } from '../commands';
import { useAreas } from '../shell/use-areas';
import { readRecent, rememberRecent } from './recent';

export const GROUPS = ['recent', 'here', 'create', 'go', 'found'] as const;

export interface Entry {
  id: string;
  group: (typeof GROUPS)[number];
  label: string;
  /** With `<mark>` round matches; only for found things. */
  marked?: string;
  detail: string;
  icon: IconName;
  shortcut?: string | undefined;
  run: () => void;
}

const ICONS: Record<string, IconName> = {
  goal: 'goal',
  plan: 'plan',
  item: 'today',
  metric: 'chart',
  person: 'person',
  unit: 'unit',
  comment: 'comment',
  attachment: 'attach',
};

/** What the screen can do, what can be made, places that fit, then what the server finds. */
export function useEntries(typed: string) {
  const { t } = useTranslation('app');
  const me = useMe();
  const navigate = useNavigate();
  const areas = useAreas();
  const offered = useOfferedCommands();
  const query = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ['search', { q: query }],
    queryFn: ({ signal }) =>
      api.get<SearchResult>('/search', { query: { q: query, limit: 20 }, signal }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  });
  const go = (address: Address) => () =>
    void navigate({ to: address.to, search: (address.search ?? {}) as never });

  const ranked: { entry: Entry; rank: number }[] = [];
  const offer = (entry: Omit<Entry, 'detail'>, keywords = '') => {
    const rank = fitsQuery(typed, entry.label, keywords);
    if (rank > 0) ranked.push({ entry: { detail: '', ...entry }, rank });
  };
  for (const command of offered) {
    offer({ ...command, id: `here.${command.id}`, group: 'here' }, command.keywords);
  }
  for (const command of commands) {
    if (command.administrator === true && !me.administrator) continue;
    const { id, group, icon, shortcut } = command;
    offer(
      { id, group, label: t(command.label), icon, shortcut, run: go(command) },
      command.keywords,
    );
  }
  for (const area of areas) {
    const { path, icon, shortcut } = area;
    const entry = { id: path, group: 'go' as const, label: t(area.label), icon, shortcut };
    offer({ ...entry, run: go({ to: path }) }, `${path.slice(1)} ${area.keywords}`);
  }
  // Sorting keeps what is equal in its order.
  ranked.sort(
    (a, b) => GROUPS.indexOf(a.entry.group) - GROUPS.indexOf(b.entry.group) || b.rank - a.rank,
  );
  const entries = ranked.map(({ entry }) => entry);
  if (query === '') entries.unshift(...recent());
  else entries.push(...(found.data?.items ?? []).flatMap(entryOf));
  return { entries, failed: found.isError, searching: found.isFetching, query };

  function recent(): Entry[] {
    return readRecent(me.person.id).map((place) => ({
      id: `recent.${place.id}`,
      group: 'recent',
      label: place.title,
      detail: place.detail,
      icon: ICONS[place.kind] ?? 'file',
      run: go(place.address),
    }));
  }

  function entryOf(item: SearchItem): Entry[] {
    const address = addressOf(item, item.container);
    if (address === null) return [];
    const detail = [t(`palette.kinds.${item.kind}`, item.kind), item.container?.title]
      .filter(Boolean)
      .join(' · ');
    return [
      {
        id: `${item.kind}/${item.id}`,
        group: 'found',
        label: item.title,
        marked: item.titleHtml,
        detail,
        icon: ICONS[item.kind] ?? 'file',
        run: () => {
          const { id, kind, title } = item;
          rememberRecent(me.person.id, { id, kind, title, detail, address });
          go(address)();
        },
      },
    ];
  }
}
