import type { Command } from '@/shared/routing/feature';

const commands: Command[] = [
  {
    id: 'trail',
    group: 'go',
    label: 'administration:tabs.trail',
    icon: 'history',
    keywords: 'shenji rizhi audit trail log',
    to: '/admin',
    search: { tab: 'trail' },
    administrator: true,
  },
  {
    id: 'jobs',
    group: 'go',
    label: 'administration:tabs.jobs',
    icon: 'warning',
    keywords: 'houtai renwu shibai jobs failures background',
    to: '/admin',
    search: { tab: 'jobs' },
    administrator: true,
  },
];

export default commands;
