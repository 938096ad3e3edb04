import type { Unit } from '@/shared/api/types';

export interface UnitChoice {
  id: string;
  name: string;
  /** 0 at the top. */
  level: number;
}

/** Units with those under them behind each, by name; one without a known parent is at the top. */
export function unitChoices(
  units: readonly Pick<Unit, 'id' | 'name' | 'parentId'>[],
): UnitChoice[] {
  const known = new Set(units.map(({ id }) => id));
  const order = new Intl.Collator('zh-CN', { numeric: true });
  const under = (parent: string | null) =>
    units
      .filter(({ parentId }) =>
        parent === null ? parentId === null || !known.has(parentId) : parentId === parent,
      )
      .toSorted((a, b) => order.compare(a.name, b.name));
  const visit = (parent: string | null, level: number): UnitChoice[] =>
    under(parent).flatMap(({ id, name }) => [{ id, name, level }, ...visit(id, level + 1)]);
  return visit(null, 0);
}
