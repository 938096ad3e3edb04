import { expect, it } from 'vitest';
import type { Plan } from '@/shared/api/plan-types';
import { sortPlans } from './sort-plans';

const plan = (name: string, late: number, health: Plan['health']['value']) =>
  ({ name, late, health: { value: health } }) as Plan;
const plans = [plan('乙', 0, 'ON_TRACK'), plan('甲', 3, 'DELAYED'), plan('丙', 1, 'AT_RISK')];
const names = (list: Plan[]) => list.map((each) => each.name).join('');

it('keeps the order of the server until somebody asks for another', () => {
  expect(names(sortPlans(plans, null, false))).toBe('乙甲丙');
});

it('puts the worst health first, and the most late last, or the other way round', () => {
  expect(names(sortPlans(plans, 'health', false))).toBe('甲丙乙');
  expect(names(sortPlans(plans, 'late', true))).toBe('甲丙乙');
});
