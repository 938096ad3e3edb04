import { describe, expect, it } from 'vitest';
import type { WorkItem } from '@/shared/api/plan-types';
import type { Party } from '@/shared/api/types';
import { cellChanges, headerFields, newRows, type PasteField, tidy } from './paste-plan';
import type { ReadContext } from './read-cell';

const wang: Party = { kind: 'PERSON', id: 'w', name: '王芳', detail: null, active: true };
const context: ReadContext = {
  today: '2026-11-21',
  choices: new Map([['status', new Map([['已完成', 'DONE']])]]),
  people: new Map([['王芳', wang]]),
  namesakes: new Set(['李娜']),
};
const names = new Map<string, PasteField>([
  ['序号', 'outline'],
  ['wbs', 'outline'],
  ['任务名称', 'name'],
  ['名称', 'name'],
  ['工期', 'durationDays'],
  ['负责人', 'owner'],
  ['前置任务', 'predecessors'],
]);
const top = { parentId: null, afterId: 'x' };

describe('a head', () => {
  it('is known by the names of its columns, whatever stands in brackets', () => {
    expect(tidy(' 工期（天） ')).toBe('工期');
    expect(headerFields(['WBS', '任务 名称', '工期(天)', '备注'], names)).toEqual([
      'outline',
      'name',
      'durationDays',
      null,
    ]);
  });
  it('is not found in rows of values', () => {
    expect(headerFields(['设计', '5天'], names)).toBeNull();
  });
});

describe('new rows', () => {
  it('stand side by side behind the chosen one', () => {
    const { rows, problems } = newRows(
      [
        ['设计', '5天', '王芳'],
        ['开发', '2w', ''],
      ],
      ['name', 'durationDays', 'owner'],
      top,
      '4',
      context,
    );
    expect(problems).toBe(0);
    expect(rows).toEqual([
      {
        key: 'r0',
        item: { name: '设计', durationDays: 5, ownerId: 'w', parentId: null, afterId: 'x' },
      },
      { key: 'r1', afterKey: 'r0', item: { name: '开发', durationDays: 10, parentId: null } },
    ]);
  });

  it('become a tree by their outline numbers, and predecessors follow the new numbers', () => {
    const { rows } = newRows(
      [
        ['1', '准备', ''],
        ['1.1', '设计', ''],
        ['1.2', '开发', '1.1FS+2d'],
        ['2', '上线', '1.2'],
      ],
      ['outline', 'name', 'predecessors'],
      top,
      '4',
      context,
    );
    expect(rows.map((row) => [row.key, row.parentKey, row.afterKey])).toEqual([
      ['r0', undefined, undefined],
      ['r1', 'r0', undefined],
      ['r2', 'r0', 'r1'],
      ['r3', undefined, 'r0'],
    ]);
    expect(rows[2]?.item.predecessorsText).toBe('4.1FS+2d');
    expect(rows[3]?.item.predecessorsText).toBe('4.2FS');
  });

  it('leave out what cannot be read and say where', () => {
    const { rows, cells, problems } = newRows(
      [
        ['设计', '很久', '无名氏'],
        ['', '3', ''],
      ],
      ['name', 'durationDays', 'owner'],
      top,
      '1',
      context,
    );
    expect(rows).toHaveLength(1);
    expect(cells[0]?.map((cell) => cell.problem)).toEqual([
      null,
      'duration.unknown',
      'paste.person',
    ]);
    expect(cells[1]?.[0]?.problem).toBe('nameNeeded');
    expect(problems).toBe(3);
  });

  it('do not guess which of several people of one name is meant', () => {
    const { cells } = newRows([['设计', '李娜']], ['name', 'owner'], top, '1', context);
    expect(cells[0]?.map((cell) => cell.problem)).toEqual([null, 'paste.namesakes']);
  });
});

it('puts cells over those of rows, but not over what is computed', () => {
  const item = (id: string, hasChildren: boolean) =>
    ({ id, hasChildren, kind: 'TASK', version: 3 }) as WorkItem;
  const { changes, cells } = cellChanges(
    [
      ['已完成', '12-01'],
      ['已完成', '月底'],
      ['已完成', ''],
    ],
    ['status', 'finish'],
    [item('a', false), item('b', true)],
    () => true,
    context,
  );
  expect(changes.map((change) => change.patch)).toEqual([
    { status: 'DONE', finish: '2026-12-01' },
    { status: 'DONE' },
  ]);
  expect(cells[1]?.[1]?.problem).toBe('paste.computed');
});
