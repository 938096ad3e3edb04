import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TroubledItem } from '@/shared/api/dashboard-types';
import css from './overview.module.css';

/** What somebody cannot go on with, each with its plan and reason. */
export function BlockedItems({ items }: { items: readonly TroubledItem[] }) {
  const { t } = useTranslation('dashboards');
  return (
    <ul className={css.items} aria-label={t('overview.blockedItems')}>
      {items.map((item) => (
        <li key={item.id}>
          <Link to={`/plans/${item.plan.id}`} search={{ item: item.id }}>
            {item.name}
          </Link>
          <span>{item.sentence}</span>
        </li>
      ))}
    </ul>
  );
}
