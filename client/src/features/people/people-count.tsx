import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleQuery } from './queries';
import { usePeopleState } from './use-people-state';

export function PeopleCount() {
  const { t } = useTranslation('people');
  const [state] = usePeopleState();
  const { data } = useInfiniteQuery(
    peopleQuery({ q: state.q, unitId: state.unit, state: state.state, sort: 'name' }),
  );
  if (data === undefined) return null;
  const loaded = data.pages.reduce((sum, page) => sum + page.items.length, 0);
  return <span>{t('count', { count: data.pages[0]?.total ?? loaded })}</span>;
}
