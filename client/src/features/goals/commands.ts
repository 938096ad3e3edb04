import type { Command } from '@/shared/routing/feature';

const commands: Command[] = [
  {
    id: 'goals.new',
    group: 'create',
    label: 'goals:commands.newGoal',
    icon: 'goal',
    keywords: 'xinjian mubiao xjmb new goal objective okr smart',
    to: '/goals',
    search: { new: true },
  },
  {
    id: 'goals.mine',
    group: 'go',
    label: 'goals:commands.mine',
    icon: 'goal',
    keywords: 'wode mubiao wdmb my goals',
    to: '/goals',
    search: { mine: true },
  },
  {
    id: 'goals.off',
    group: 'go',
    label: 'goals:commands.off',
    icon: 'warning',
    keywords: 'pianli mubiao plmb off track deviating goals',
    to: '/goals',
    search: { off: true },
  },
  {
    id: 'goals.gaps',
    group: 'go',
    label: 'goals:commands.gaps',
    icon: 'warning',
    keywords: 'mubiao quekou mbqk gaps goals without work',
    to: '/goals',
    search: { view: 'gaps' },
  },
  {
    id: 'goals.meeting',
    group: 'go',
    label: 'goals:commands.meeting',
    icon: 'people',
    keywords: 'mubiao duiqi huiyi mbdqh meeting present goals',
    to: '/goals/meeting',
  },
  {
    id: 'goals.cycles',
    group: 'go',
    label: 'goals:commands.cycles',
    icon: 'calendar',
    keywords: 'mubiao zhouqi mbzq cycles periods roll over',
    to: '/goals',
    search: { cycles: true },
  },
];

export default commands;
