import { expect, it } from 'vitest';
import type { RaciEntry } from '@/shared/api/plan-types';
import type { Party, PartyKind } from '@/shared/api/types';
import { involvedChoices, involves, ofKinds, otherResponsible, raciColumns } from './raci-columns';

const party = (name: string, kind: PartyKind = 'PERSON'): Party => ({
  kind,
  id: name,
  name,
  detail: null,
  active: true,
});
const entry = (who: Party, letter: RaciEntry['letter']): RaciEntry => ({
  party: who,
  letter,
  note: null,
});
const [wang, li, unit] = [party('王芳'), party('李明'), party('质量部', 'UNIT')];
const items = [
  { raci: [entry(wang, 'R'), entry(unit, 'I')] },
  { raci: [entry(wang, 'R'), entry(li, 'A')] },
];

it('puts units before people and counts what each carries', () => {
  const columns = raciColumns(items, undefined, []);
  expect(columns.map((column) => column.party.name)).toEqual(['质量部', '王芳', '李明']);
  expect(columns.map((column) => column.total)).toEqual([1, 2, 1]);
  expect(columns[1]?.load.R).toBe(2);
  expect(columns.map((column) => column.first)).toEqual([true, true, false]);
});

it('keeps a column that was just added and is still empty', () => {
  const columns = raciColumns([], undefined, [li]);
  expect(columns).toMatchObject([{ party: li, total: 0, absent: false }]);
});

it('finds the R that a second one would clash with', () => {
  const item = { raci: [entry(wang, 'R')] };
  expect(otherResponsible(item, 'PERSON:李明')?.party.name).toBe('王芳');
  expect(otherResponsible(item, 'PERSON:王芳')).toBeUndefined();
});

it('shows one kind of column with its own head', () => {
  const people = ofKinds(raciColumns(items, undefined, []), ['PERSON']);
  expect(people.map(({ party, first }) => [party.name, first])).toEqual([
    ['王芳', true],
    ['李明', false],
  ]);
  expect(ofKinds(people, [])).toHaveLength(2);
});

it('finds the items of a unit by the people in it', () => {
  const inUnit = { ...li, detail: '采购部' };
  const mixed = [{ raci: [entry(inUnit, 'A')] }, { raci: [entry(unit, 'I')] }, { raci: [] }];
  const columns = raciColumns(mixed, undefined, []);
  const choice = involvedChoices(columns).find((each) => each.unit === '采购部')?.value ?? '';
  expect(mixed.map((item) => involves(item, [choice], columns))).toEqual([true, false, false]);
  expect(mixed.map((item) => involves(item, ['UNIT:质量部'], columns))).toEqual([
    false,
    true,
    false,
  ]);
  expect(involves({ raci: [] }, [], columns)).toBe(true);
});
