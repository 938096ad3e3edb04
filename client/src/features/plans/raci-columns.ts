import type { RaciEntry, RaciLetter, RaciMatrix, WorkItem } from '@/shared/api/plan-types';
import type { Party, PartyKind } from '@/shared/api/types';

export interface RaciColumn {
  key: string;
  party: Party;
  load: Record<RaciLetter, number>;
  total: number;
  absent: boolean;
  standIn: Party | null;
  /** The first of its kind: the head names the group above it. */
  first: boolean;
}

const ORDER: readonly PartyKind[] = ['UNIT', 'POST', 'PERSON', 'EXTERNAL'];

export function partyKey(party: Pick<Party, 'kind' | 'id'>): string {
  return `${party.kind}:${party.id}`;
}

/**
 * Units, posts, people and external parties, in this order, with what each carries. Loads come from
 * the items themselves, so that they follow a letter at once; absences come from the server.
 */
export function raciColumns(
  items: readonly Pick<WorkItem, 'raci'>[],
  matrix: RaciMatrix | undefined,
  added: readonly Party[],
): RaciColumn[] {
  const parties = new Map<string, Party>();
  for (const column of matrix?.columns ?? []) parties.set(partyKey(column.party), column.party);
  for (const entry of items.flatMap((item) => item.raci)) {
    parties.set(partyKey(entry.party), entry.party);
  }
  for (const party of added) parties.set(partyKey(party), party);
  const known = new Map(matrix?.columns.map((column) => [partyKey(column.party), column]));
  const sorted = [...parties].sort(([, a], [, b]) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return sorted.map(([key, party], index) => {
    const load = loadOf(items, key);
    return {
      key,
      party,
      load,
      total: Object.values(load).reduce((sum, count) => sum + count, 0),
      absent: known.get(key)?.absent ?? false,
      standIn: known.get(key)?.standIn ?? null,
      first: sorted[index - 1]?.[1].kind !== party.kind,
    };
  });
}

function loadOf(items: readonly Pick<WorkItem, 'raci'>[], key: string): Record<RaciLetter, number> {
  const load: Record<RaciLetter, number> = { R: 0, A: 0, C: 0, I: 0, S: 0 };
  for (const item of items) {
    for (const entry of item.raci) if (partyKey(entry.party) === key) load[entry.letter] += 1;
  }
  return load;
}

/** Somebody of a unit stands for a choice of all its people. */
const OF_UNIT = 'in:';

/** What rows may be asked to involve: everyone with a column, and all people of a unit. */
export function involvedChoices(
  columns: readonly RaciColumn[],
): { value: string; unit: string | null; name: string }[] {
  const people = columns.filter(({ party }) => party.kind === 'PERSON' && party.detail !== null);
  const units = [...new Set(people.map(({ party }) => party.detail ?? ''))];
  return [
    ...columns.map(({ key, party }) => ({ value: key, unit: null, name: party.name })),
    ...units.map((unit) => ({ value: OF_UNIT + unit, unit, name: unit })),
  ];
}

/** Whether anybody of `choices` takes part in the item; nobody asked for means everybody. */
export function involves(
  item: Pick<WorkItem, 'raci'>,
  choices: readonly string[],
  columns: readonly RaciColumn[],
): boolean {
  if (choices.length === 0) return true;
  return item.raci.some((entry) => {
    const key = partyKey(entry.party);
    if (choices.includes(key)) return true;
    const unit = columns.find((column) => column.key === key)?.party.detail ?? null;
    return entry.party.kind === 'PERSON' && unit !== null && choices.includes(OF_UNIT + unit);
  });
}

/** Only columns of these kinds, each group still with its head; no kind means all. */
export function ofKinds(columns: readonly RaciColumn[], kinds: readonly string[]): RaciColumn[] {
  const kept = columns.filter(({ party }) => kinds.length === 0 || kinds.includes(party.kind));
  return kept.map((column, index) => ({
    ...column,
    first: kept[index - 1]?.party.kind !== column.party.kind,
  }));
}

export function entryOf(item: Pick<WorkItem, 'raci'>, key: string): RaciEntry | undefined {
  return item.raci.find((entry) => partyKey(entry.party) === key);
}

/** Somebody else who is R on the item already. */
export function otherResponsible(item: Pick<WorkItem, 'raci'>, key: string): RaciEntry | undefined {
  return item.raci.find((entry) => entry.letter === 'R' && partyKey(entry.party) !== key);
}
