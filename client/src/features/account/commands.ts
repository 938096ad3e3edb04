import type { Command } from '@/shared/routing/feature';

const commands: Command[] = [
  {
    id: 'account',
    group: 'go',
    label: 'account:title',
    icon: 'person',
    keywords: 'zhanghao mima account password language theme',
    to: '/account',
  },
];

export default commands;
