import type { IconName } from '@/shared/ui/icon/paths';

export interface Area {
  path: string;
  /** Key in the texts of the frame. */
  label: string;
  /** Pinyin and initials, for the palette. */
  keywords: string;
  icon: IconName;
  group: 'mine' | 'work' | 'organisation';
  /** Shows the number of open notices. */
  counts?: boolean;
  administrator?: boolean;
  shortcut?: string;
  /** Also in the bottom line of a phone. */
  phone?: boolean;
}

/** First-level areas in their order. One without a route yet is not shown. */
export const AREAS: readonly Area[] = [
  {
    path: '/my-work',
    label: 'areas.myWork',
    keywords: 'wodegongzuo wdgz',
    icon: 'today',
    group: 'mine',
    shortcut: 'g m',
    phone: true,
  },
  {
    path: '/inbox',
    label: 'areas.inbox',
    keywords: 'shoujianxiang sjx',
    icon: 'inbox',
    group: 'mine',
    counts: true,
    shortcut: 'g i',
    phone: true,
  },
  {
    path: '/overview',
    label: 'areas.overview',
    keywords: 'zonglan zl overview executive department bumen',
    icon: 'eye',
    group: 'mine',
    shortcut: 'g v',
    phone: true,
  },
  {
    path: '/goals',
    label: 'areas.goals',
    keywords: 'mubiao mb okr kpi objectives',
    icon: 'goal',
    group: 'work',
    shortcut: 'g o',
  },
  {
    path: '/plans',
    label: 'areas.plans',
    keywords: 'jihua jh',
    icon: 'plan',
    group: 'work',
    shortcut: 'g p',
    phone: true,
  },
  {
    path: '/indicators',
    label: 'areas.indicators',
    keywords: 'zhibiao zb kpi metrics',
    icon: 'chart',
    group: 'work',
    shortcut: 'g k',
    phone: true,
  },
  {
    path: '/dashboards',
    label: 'areas.dashboards',
    keywords: 'yibiaopan ybp kanban daping boards tv',
    icon: 'table',
    group: 'work',
    shortcut: 'g b',
  },
  {
    path: '/people',
    label: 'areas.people',
    keywords: 'renyuan zuzhi ryyzz',
    icon: 'people',
    group: 'organisation',
    shortcut: 'g u',
  },
  {
    path: '/calendar',
    label: 'areas.calendar',
    keywords: 'rili rl',
    icon: 'calendar',
    group: 'organisation',
    shortcut: 'g c',
  },
  {
    path: '/admin',
    label: 'areas.admin',
    keywords: 'guanli houtai glht',
    icon: 'settings',
    group: 'organisation',
    administrator: true,
    shortcut: 'g a',
  },
];
