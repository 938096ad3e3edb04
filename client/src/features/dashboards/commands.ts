import type { Command } from '@/shared/routing/feature';

const commands: Command[] = [
  {
    id: 'dashboards.new',
    group: 'create',
    label: 'dashboards:list.new',
    icon: 'table',
    keywords: 'xinjian yibiaopan xjybp kanban new dashboard',
    to: '/dashboards',
    search: { new: true },
  },
];

export default commands;
