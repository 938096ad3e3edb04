export interface ScreenUnderTest {
  name: string;
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
  { name: 'my-work', path: '/my-work', phone: true },
  { name: 'plans', path: '/plans', phone: false },
  { name: 'import', path: '/imports', phone: false },
  { name: 'guide', path: '/guide', phone: true },
];
