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
];

export default commands;
