import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '@/shared/api/api';
import type { WorkItem } from '@/shared/api/plan-types';
import type { Page, Party } from '@/shared/api/types';
import type { CellAt } from '@/shared/grid/grid-types';
import type { FieldKey } from '@/shared/item-view/fields';
import { FIELD_KEYS } from '@/shared/item-view/fields';
import { headerFields, type PasteField } from '@/shared/item-view/paste-plan';
import { headNames } from './paste-words';

/** What was pasted and waits to be looked at. */
export interface Pasted {
  rows: string[][];
  /** By the head of the pasted table, otherwise from the active column on. */
  fields: PasteField[];
  hasHead: boolean;
  at: CellAt | null;
  mode: 'rows' | 'cells';
  people: ReadonlyMap<string, Party>;
  namesakes: ReadonlySet<string>;
}

interface Needs {
  items: readonly WorkItem[];
  /** As they stand on the screen. */
  rows: readonly WorkItem[];
  columns: readonly { key: string }[];
}

const NOBODY = { people: new Map<string, Party>(), namesakes: new Set<string>() };

/** Takes pasted cells in, finds out what they are, and asks who the people in them are. */
export function usePaste({ items, rows, columns }: Needs) {
  const queries = useQueryClient();
  const [pasted, setPasted] = useState<Pasted | null>(null);

  const people = async (cells: string[][], fields: readonly PasteField[]) => {
    const known = new Map<string, Party>();
    const namesakes = new Set<string>();
    for (const { owner } of items) {
      if (owner === null) continue;
      const other = known.get(owner.name);
      if (other !== undefined && other.id !== owner.id) namesakes.add(owner.name);
      known.set(owner.name, owner);
    }
    for (const name of namesakes) known.delete(name);
    const column = fields.indexOf('owner');
    const names = new Set(column < 0 ? [] : cells.map((row) => row[column]?.trim() ?? ''));
    names.delete('');
    const unknown = [...names]
      .filter((name) => !known.has(name) && !namesakes.has(name))
      .slice(0, 100);
    await Promise.all(
      unknown.map(async (name) => {
        const found = await queries.fetchQuery({
          queryKey: ['party', { q: name, kinds: ['PERSON'] }],
          queryFn: () =>
            api.get<Page<Party>>('/parties', { query: { q: name, kinds: ['PERSON'], limit: 5 } }),
          staleTime: 30_000,
        });
        const same = found.items.filter((party) => party.name === name);
        if (same.length > 1) namesakes.add(name);
        else if (same[0] !== undefined) known.set(name, same[0]);
      }),
    );
    return { people: known, namesakes };
  };

  const take = async (cells: string[][], at: CellAt | null) => {
    const [first = []] = cells;
    const heads = headerFields(first, headNames());
    const keys = columns.map((column) => column.key);
    const from = Math.max(0, keys.indexOf(at?.column ?? 'name'));
    const width = Math.max(...cells.map((row) => row.length));
    const below = keys
      .slice(from, from + width)
      .map((key) => (isField(key) ? key : key === 'outline' ? 'outline' : null));
    const fields = heads ?? below;
    const body = heads === null ? cells : cells.slice(1);
    const room = at === null ? 0 : rows.length - rows.findIndex((row) => row.id === at.rowId);
    const asRows =
      heads !== null || (fields[0] === 'name' && body.length > 1) || room < body.length;
    const found = await people(body, fields).catch(() => NOBODY);
    setPasted({
      rows: body,
      fields,
      hasHead: heads !== null,
      at,
      mode: asRows && fields.includes('name') ? 'rows' : 'cells',
      ...found,
    });
  };
  return {
    pasted,
    setPasted,
    take: (cells: string[][], at: CellAt | null) => void take(cells, at),
  };
}

function isField(key: string): key is FieldKey {
  return (FIELD_KEYS as readonly string[]).includes(key);
}
