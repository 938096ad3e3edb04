import type { Unit } from '@/shared/api/types';

export interface TreeUnit {
  unit: Unit;
  level: number;
  children: number;
  /** People in it and below it. */
  people: number;
}

/** Units in tree order, children by name. A unit whose parent is not among them stands at the top. */
export function inTreeOrder(units: readonly Unit[], folded: ReadonlySet<string>): TreeUnit[] {
  const known = new Set(units.map((unit) => unit.id));
  const byParent = new Map<string, Unit[]>();
  for (const unit of units) {
    const parent = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : '';
    byParent.set(parent, [...(byParent.get(parent) ?? []), unit]);
  }
  const order = new Intl.Collator('zh-CN', { numeric: true });
  const rows: TreeUnit[] = [];
  const visit = (unit: Unit, level: number, shown: boolean): number => {
    const children = (byParent.get(unit.id) ?? []).sort((a, b) => order.compare(a.name, b.name));
    const row: TreeUnit = { unit, level, children: children.length, people: unit.people };
    if (shown) rows.push(row);
    for (const child of children) {
      row.people += visit(child, level + 1, shown && !folded.has(unit.id));
    }
    return row.people;
  };
  for (const unit of (byParent.get('') ?? []).sort((a, b) => order.compare(a.name, b.name))) {
    visit(unit, 1, true);
  }
  return rows;
}
