import type { Visit } from './harness';
import { makeMetric } from './metrics';
import { makeItem, makePlan } from './plans';

export interface ScreenUnderTest {
  name: string;
  /** `{plan}` and `{item}` stand for a plan and an item in it, `{unit}`, `{goal}` and `{metric}` for one. */
  path: string;
  /** Must also work at the width of a phone. */
  phone: boolean;
}

/** Every screen one can go to. New screens are added here. */
export const SCREENS: readonly ScreenUnderTest[] = [
  { name: 'inbox', path: '/inbox', phone: true },
  { name: 'inbox-done', path: '/inbox?state=done', phone: true },
  { name: 'people', path: '/people', phone: false },
  { name: 'people-new', path: '/people?new=person', phone: false },
  { name: 'posts', path: '/people?tab=posts', phone: false },
  { name: 'external', path: '/people?tab=external&new=external', phone: false },
  { name: 'calendar', path: '/calendar?year=2026', phone: false },
  { name: 'calendar-hours', path: '/calendar?year=2027&panel=hours', phone: false },
  { name: 'calendar-day', path: '/calendar?year=2026&day=2026-02-14', phone: false },
  { name: 'account', path: '/account', phone: true },
  { name: 'account-password', path: '/account?tab=password', phone: true },
  { name: 'account-sessions', path: '/account?tab=sessions', phone: true },
  { name: 'account-tokens', path: '/account?tab=tokens', phone: true },
  { name: 'admin', path: '/admin', phone: false },
  { name: 'admin-trail', path: '/admin?tab=trail', phone: false },
  { name: 'admin-jobs', path: '/admin?tab=jobs', phone: false },
  { name: 'bin', path: '/bin', phone: false },
  { name: 'overview', path: '/overview', phone: true },
  { name: 'overview-unit', path: '/overview/{unit}', phone: true },
  { name: 'dashboards', path: '/dashboards', phone: true },
  { name: 'my-work', path: '/my-work', phone: true },
  { name: 'plans', path: '/plans', phone: false },
  { name: 'import', path: '/imports', phone: false },
  { name: 'guide', path: '/guide', phone: true },
  { name: 'plan-table', path: '/plans/{plan}', phone: false },
  { name: 'plan-grouped', path: '/plans/{plan}?group=status', phone: false },
  { name: 'plan-panel', path: '/plans/{plan}?item={item}', phone: false },
  { name: 'plan-gantt', path: '/plans/{plan}?view=gantt', phone: true },
  { name: 'plan-board', path: '/plans/{plan}?view=board', phone: false },
  { name: 'plan-board-owner', path: '/plans/{plan}?view=board&lanes=owner', phone: false },
  { name: 'plan-calendar', path: '/plans/{plan}?view=calendar&day=2026-09-09', phone: false },
  { name: 'plan-week', path: '/plans/{plan}?view=calendar&span=week&day=2026-09-09', phone: false },
  { name: 'plan-load', path: '/plans/{plan}?view=load&day=2026-09-09', phone: false },
  { name: 'plan-raci', path: '/plans/{plan}?view=raci', phone: false },
  { name: 'plan-members', path: '/plans/{plan}?view=members', phone: false },
  { name: 'plan-history', path: '/plans/{plan}?view=history', phone: false },
  { name: 'item', path: '/plans/{plan}/items/{item}', phone: true },
  { name: 'goals', path: '/goals', phone: true },
  { name: 'goals-side', path: '/goals?goal={goal}', phone: false },
  { name: 'goals-off', path: '/goals?off=true', phone: true },
  { name: 'goals-coverage', path: '/goals?view=coverage', phone: false },
  { name: 'goals-roadmap', path: '/goals?view=roadmap&year=2026', phone: false },
  { name: 'goals-gaps', path: '/goals?view=gaps', phone: true },
  { name: 'goals-new', path: '/goals?new=true', phone: true },
  { name: 'goals-cycles', path: '/goals?cycles=true', phone: false },
  { name: 'goal', path: '/goals/{goal}', phone: true },
  { name: 'goal-roadmap', path: '/goals/{goal}?part=roadmap', phone: false },
  { name: 'goals-meeting', path: '/goals/meeting', phone: false },
  { name: 'indicators', path: '/indicators', phone: true },
  { name: 'indicators-list', path: '/indicators?view=list', phone: false },
  { name: 'indicator', path: '/indicators/{metric}', phone: true },
  { name: 'indicator-table', path: '/indicators/{metric}?table=true', phone: false },
  { name: 'indicator-deviations', path: '/indicators/{metric}?tab=deviations', phone: false },
  { name: 'indicator-compare', path: '/indicators/{metric}?tab=compare', phone: false },
  { name: 'indicator-card', path: '/indicators/{metric}?tab=card', phone: true },
  { name: 'indicator-activity', path: '/indicators/{metric}?tab=activity', phone: false },
  { name: 'indicator-analysis', path: '/indicators/analysis?first={metric}', phone: false },
  { name: 'my-work-item', path: '/my-work?item={item}', phone: true },
];

/** A plan with something to see in every view; answers where a screen of it is. */
export async function screensOf(owner: Visit): Promise<(path: string) => string> {
  const plan = await makePlan(owner, '每个界面都看一遍');
  const { person } = await owner.api.call<{ person: { id: string } }>('GET', '/me');
  const mine = { durationDays: 3, ownerId: person.id };
  const item = await makeItem(owner, plan, { ...mine, name: '整理名单', priority: 'HIGH' });
  await makeItem(owner, plan, { ...mine, name: '电话回访', predecessorsText: '1' });
  await makeItem(owner, plan, { kind: 'MILESTONE', name: '回访完成', predecessorsText: '2' });
  const units = await owner.api.call<{ items: { id: string }[] }>('GET', '/units?limit=1');
  const unit = units.items[0]?.id ?? '';
  const goal = await makeGoal(owner, person.id, plan);
  const metric = await makeMetric(owner, `SCREENS_${Date.now()}`, '回访满意度');
  const ids: Record<string, string> = { plan, item, unit, goal, metric };
  return (path) => path.replace(/\{(\w+)\}/g, (whole, name: string) => ids[name] ?? whole);
}

/** A company goal with a key result, a plan that serves it, a quarter and a goal below. */
async function makeGoal(owner: Visit, ownerId: string, plan: string): Promise<string> {
  const days = { start: '2026-01-01', due: '2026-12-31', ownerId, form: 'OKR' };
  const company = await owner.api.call<{ id: string }>('POST', '/goals', {
    ...days,
    level: 'COMPANY',
    title: '客户愿意把我们推荐给同行',
  });
  await owner.api.call('POST', `/goals/${company.id}/key-results`, {
    title: '客户满意度',
    figureUnit: '%',
    base: 84,
    target: 90,
    current: 86,
    confidence: 6,
  });
  await owner.api.call('POST', `/goals/${company.id}/supports`, {
    subject: { kind: 'plan', id: plan },
  });
  await owner.api.call('POST', `/goals/${company.id}/roadmap`, {
    period: 'Q4',
    year: 2026,
    focus: '满意度攻坚',
    milestone: '满意度 90%',
  });
  await owner.api.call('POST', '/goals', {
    ...days,
    level: 'PERSON',
    title: '每周回访 20 家客户',
    parentId: company.id,
  });
  return company.id;
}
