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
    id: 'bin',
    group: 'go',
    label: 'administration:tabs.bin',
    icon: 'bin',
    keywords: 'huishouzhan bin trash restore',
    to: '/admin',
    search: { tab: 'bin' },
    administrator: true,
  },
];

export default commands;
