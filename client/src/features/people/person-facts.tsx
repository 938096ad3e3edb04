import { useTranslation } from 'react-i18next';
import type { Person } from '@/shared/api/types';
import { Facts } from '@/shared/ui/facts';

export function PersonFacts({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const none = t('shared:none');
  return (
    <Facts
      rows={[
        { label: t('column.unit'), value: person.unit?.name ?? none },
        { label: t('column.post'), value: person.post?.name ?? none },
        {
          label: t('column.email'),
          value: person.email ? <a href={`mailto:${person.email}`}>{person.email}</a> : none,
        },
        {
          label: t('column.phone'),
          value: person.phone ? <a href={`tel:${person.phone}`}>{person.phone}</a> : none,
        },
      ]}
    />
  );
}
