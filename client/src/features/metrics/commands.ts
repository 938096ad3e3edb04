import type { Command } from '@/shared/routing/feature';

const commands: Command[] = [
  {
    id: 'metrics.new',
    group: 'create',
    label: 'metrics:commands.new',
    icon: 'chart',
    keywords: 'xinjian zhibiao xjzb new indicator metric kpi',
    to: '/indicators',
    search: { new: true },
  },
  {
    id: 'metrics.packs',
    group: 'create',
    label: 'metrics:commands.packs',
    icon: 'chart',
    keywords: 'zhibiaobao zairu zbb load pack indicators csat nps cac',
    to: '/indicators',
    search: { packs: true },
  },
  {
    id: 'metrics.off',
    group: 'go',
    label: 'metrics:commands.off',
    icon: 'warning',
    keywords: 'pianli zhibiao plzb deviating indicators alarm yujing',
    to: '/indicators',
    search: { off: true },
  },
  {
    id: 'metrics.analysis',
    group: 'go',
    label: 'metrics:commands.analysis',
    icon: 'chart',
    keywords: 'duibi guanlian loudou dbgl compare correlation funnel',
    to: '/indicators/analysis',
  },
];

export default commands;
