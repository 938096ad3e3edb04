import { expect, it } from 'vitest';
import { newItemOf } from './new-item';
import { parseCapture } from './parse-capture';

const TODAY = '2026-11-23';
const made = (line: string) => newItemOf(parseCapture(line, TODAY), 'me', TODAY);

it('is for today when no day is named', () => {
  expect(made('写周报')).toEqual({
    kind: 'TASK',
    name: '写周报',
    ownerId: 'me',
    start: TODAY,
    durationDays: 1,
  });
});

it('is done on the day that is named', () => {
  expect(made('回电 12月1日 !高')).toMatchObject({
    start: '2026-12-01',
    durationDays: 1,
    priority: 'HIGH',
  });
});

it('begins so many working days before it is due', () => {
  expect(made('写方案 3d 12月1日')).toMatchObject({ start: '2026-11-27', durationDays: 3 });
});

it('lasts from the first to the last day of a stretch', () => {
  const { start, finish } = made('培训 12月1日到12月3日') as { start: string; finish?: string };
  expect([start, finish]).toEqual(['2026-12-01', '2026-12-03']);
});
