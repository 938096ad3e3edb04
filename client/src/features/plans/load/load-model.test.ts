import { describe, expect, it } from 'vitest';
import type { WorkItem } from '@/shared/api/plan-types';
import type { DayView } from '@/shared/api/types';
import { barsOf, byPerson, cellOf, daysWithin, stillToDo, worksBy } from './load-model';

const item = (name: string, start: string, finish: string, more: Partial<WorkItem> = {}) =>
  ({
    id: name,
    name,
    start,
    finish,
    status: 'NOT_STARTED',
    kind: 'TASK',
    owner: null,
    ...more,
  }) as WorkItem;
const off = (date: string, source: DayView['source']) =>
  ({ date, working: false, source }) as DayView;

const MONDAYS = ['2026-11-16', '2026-11-23', '2026-11-30'];

describe('load of a week', () => {
  const weekdays = worksBy(undefined);

  it('counts the working days that fall into it', () => {
    const long = item('长', '2026-11-19', '2026-11-25');
    expect(daysWithin(long, '2026-11-16', '2026-11-22', weekdays)).toBe(2);
    expect(daysWithin(long, '2026-11-23', '2026-11-29', weekdays)).toBe(3);
  });

  it('adds what runs at the same time, and leaves out what is done', () => {
    const items = [
      item('甲', '2026-11-16', '2026-11-20'),
      item('乙', '2026-11-18', '2026-11-19'),
      item('丙', '2026-11-16', '2026-11-20', { status: 'DONE' }),
    ];
    expect(cellOf(items, '2026-11-16', weekdays, undefined)).toEqual({
      load: 7,
      capacity: 5,
      leave: 0,
    });
  });

  it('takes leave off the capacity and off the work', () => {
    const days = [off('2026-11-19', 'LEAVE'), off('2026-11-20', 'LEAVE')];
    const works = worksBy(days);
    expect(cellOf([item('甲', '2026-11-16', '2026-11-20')], '2026-11-16', works, days)).toEqual({
      load: 3,
      capacity: 3,
      leave: 2,
    });
  });

  it('counts a Saturday that is worked', () => {
    const works = worksBy([{ date: '2026-11-21', working: true, source: 'STATUTORY' } as DayView]);
    expect(cellOf([], '2026-11-16', works, []).capacity).toBe(6);
  });

  it('asks nothing of anybody for a milestone', () => {
    const milestone = item('碑', '2026-11-18', '2026-11-18', { kind: 'MILESTONE' });
    expect(cellOf([milestone], '2026-11-16', weekdays, []).load).toBe(0);
  });
});

describe('work that should be over', () => {
  const works = worksBy(undefined);

  it('weighs from today on with what is left of it', () => {
    const late = item('迟', '2026-11-02', '2026-11-13', { durationDays: 10, progress: 75 });
    const { start, finish } = stillToDo(late, '2026-11-19', works);
    expect([start, finish]).toEqual(['2026-11-19', '2026-11-23']);
  });

  it('stays where it is when it is done or not yet due', () => {
    const done = item('成', '2026-11-02', '2026-11-13', { status: 'DONE' });
    const due = item('今', '2026-11-02', '2026-11-19');
    expect(stillToDo(done, '2026-11-19', works)).toBe(done);
    expect(stillToDo(due, '2026-11-19', works)).toBe(due);
  });
});

describe('bars', () => {
  it('share a row when they do not meet in a week', () => {
    const bars = barsOf(
      [
        item('一', '2026-11-16', '2026-11-18'),
        item('二', '2026-11-24', '2026-12-02'),
        item('三', '2026-11-19', '2026-11-24'),
      ],
      MONDAYS,
    );
    expect(bars.map(({ item: { name }, from, to, row }) => [name, from, to, row])).toEqual([
      ['一', 0, 0, 0],
      ['三', 0, 1, 1],
      ['二', 1, 2, 0],
    ]);
  });

  it('are cut at the edges and left out beyond them', () => {
    const bars = barsOf(
      [
        item('早', '2026-10-01', '2026-11-17'),
        item('晚', '2026-12-03', '2027-01-20'),
        item('过', '2026-10-01', '2026-11-15'),
        item('远', '2026-12-07', '2026-12-08'),
      ],
      MONDAYS,
    );
    expect(bars.map(({ item: { name }, from, to }) => [name, from, to])).toEqual([
      ['早', 0, 0],
      ['晚', 2, 2],
    ]);
  });
});

it('puts work without an owner last', () => {
  const people = byPerson([
    item('无', '2026-11-16', '2026-11-18'),
    item('有', '2026-11-16', '2026-11-18', {
      owner: { id: 'a', name: '江雪' },
    } as Partial<WorkItem>),
  ]);
  expect(people.map((person) => person.party?.name ?? '-')).toEqual(['江雪', '-']);
});
