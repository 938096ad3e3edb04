import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import type { Person } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { Avatar } from '@/shared/ui/avatar';
import { Chip } from '@/shared/ui/chip';
import type { Column } from '@/shared/ui/table';
import type { Sorting, SortKey } from './sorting';

/** Columns of the people list. */
export function usePeopleColumns(
  sorting: Sorting,
  onSort: (sorting: Sorting) => void,
): Column<Person>[] {
  const { t } = useTranslation('people');
  const { moment, short } = useDates();
  const { administrator } = useMe();
  const order = (by: SortKey): Partial<Column<Person>> => ({
    sort: sorting.by !== by ? 'none' : sorting.down ? 'down' : 'up',
    onSort: () => onSort({ by, down: sorting.by === by && !sorting.down }),
  });
  return [
    {
      key: 'name',
      head: t('column.name'),
      width: 180,
      ...order('name'),
      cell: (person) => (
        <>
          <Avatar name={person.name} size={22} faded={!person.active} />
          <span>{person.name}</span>
          {person.placeholder && <Chip tone="orange">{t('placeholder')}</Chip>}
          {!person.active && <Chip>{t('inactive')}</Chip>}
        </>
      ),
    },
    {
      key: 'unit',
      head: t('column.unit'),
      ...order('unit'),
      cell: (person) => person.unit?.name ?? '',
    },
    {
      key: 'post',
      head: t('column.post'),
      leaves: 'narrow',
      ...order('post'),
      cell: (person) => person.post?.name ?? '',
    },
    {
      key: 'away',
      head: t('column.away'),
      width: 190,
      leaves: 'medium',
      cell: (person) =>
        person.onLeaveUntil === null
          ? ''
          : [
              t('onLeaveUntil', { day: short(person.onLeaveUntil) }),
              person.standIn === null ? null : t('standInIs', { name: person.standIn.name }),
            ]
              .filter(Boolean)
              .join(' · '),
    },
    {
      key: 'account',
      head: t('column.account'),
      leaves: 'medium',
      cell: (person) =>
        person.account === null
          ? ''
          : `${person.account.username}${person.account.administrator ? ` · ${t('administrator')}` : ''}`,
    },
    {
      key: 'lastSignIn',
      head: t('column.lastSignIn'),
      width: 130,
      leaves: 'medium',
      ...(administrator ? order('lastSignIn') : {}),
      cell: (person) => (person.account?.lastSignIn ? moment(person.account.lastSignIn) : ''),
    },
  ];
}
