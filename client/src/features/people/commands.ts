import type { Command } from '@/shared/routing/feature';

const commands: Command[] = [
  {
    id: 'new-person',
    group: 'create',
    label: 'people:newPerson',
    icon: 'person',
    keywords: 'xinjian renyuan person member',
    to: '/people',
    search: { new: 'person' },
    administrator: true,
  },
  {
    id: 'new-unit',
    group: 'create',
    label: 'people:newUnit',
    icon: 'unit',
    keywords: 'xinjian danwei bumen unit department',
    to: '/people',
    search: { new: 'unit' },
    administrator: true,
  },
];

export default commands;
