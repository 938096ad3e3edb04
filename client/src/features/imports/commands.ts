import type { Command } from '@/shared/routing/feature';

const commands: Command[] = [
  {
    id: 'imports.new',
    group: 'create',
    label: 'imports:commands.import',
    icon: 'upload',
    keywords: 'import excel csv daoru dr 导入 表格',
    to: '/imports',
  },
];

export default commands;
