import type { Command } from '@/shared/routing/feature';

const commands: Command[] = [
  {
    id: 'plans.new',
    group: 'create',
    label: 'plans:commands.newPlan',
    icon: 'plan',
    keywords: 'xinjian jihua xjjh new plan',
    to: '/plans',
    search: { new: true },
  },
  {
    id: 'plans.bin',
    group: 'go',
    label: 'plans:commands.bin',
    icon: 'bin',
    keywords: 'huishouzhan hsz bin deleted',
    to: '/bin',
  },
];

export default commands;
