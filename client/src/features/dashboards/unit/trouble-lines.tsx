import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { UnitOverview } from '@/shared/api/dashboard-types';
import { Chip } from '@/shared/ui/chip';
import { PartyName } from '@/shared/ui/party-name';
import css from './unit.module.css';

/** Overdue and blocked items, the longest overdue first. */
export function TroubleLines({ work }: { work: UnitOverview['work'] }) {
  const { t } = useTranslation('dashboards');
  return (
    <ul className={css.lines}>
      {work.items.map((item) => (
        <li key={item.id} className={css.trouble}>
          <Link to={`/plans/${item.plan.id}`} search={{ item: item.id }} className={css.name}>
            {item.name}
          </Link>
          <span className={css.marks}>
            {item.blocked && (
              <Chip tone="red" icon="error">
                {t('unit.blocked')}
              </Chip>
            )}
            {item.overdueDays > 0 && (
              <Chip tone="red" icon="clock" outlined>
                {t('unit.overdue', { count: item.overdueDays })}
              </Chip>
            )}
          </span>
          <span className={css.sub}>
            <PartyName party={item.owner} avatar={false} />
            <span>{item.sentence}</span>
            <span>{item.plan.name}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
