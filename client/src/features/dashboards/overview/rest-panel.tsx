import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewRest } from '@/shared/api/dashboard-types';
import type { Party } from '@/shared/api/types';
import { Icon } from '@/shared/ui/icon/icon';
import { CountBar } from '../parts/count-bar';
import { type Counted, offOf, sharesOf, totalOf } from '../parts/standing';
import { unitsQuery } from '../queries';
import css from './overview.module.css';

const SOURCES: Record<Counted, string> = {
  goals: '/goals',
  plans: '/plans',
  metrics: '/indicators',
};

/** How everything stands, in figures that lead to their lists. */
export function RestPanel({ rest, units }: { rest: OverviewRest; units: readonly Party[] }) {
  const { t } = useTranslation('dashboards');
  const known = useQuery(unitsQuery);
  const led = new Set(units.map(({ id }) => id));
  const below = (known.data?.items ?? []).filter(
    ({ parentId }) => parentId !== null && led.has(parentId),
  );
  return (
    <aside className={css.rest} aria-label={t('rest.title')}>
      {(['goals', 'plans', 'metrics'] as const).map((what) => {
        const shares = sharesOf(what, rest[what]);
        const total = totalOf(shares);
        return (
          <Block key={what} title={t(`rest.${what}`)} to={SOURCES[what]}>
            {total === 0 ? (
              <p className={css.quiet}>{t(`rest.no.${what}`)}</p>
            ) : (
              <>
                <p className={css.figure}>
                  <b>{total - offOf(shares)}</b>
                  {t('rest.ofTotal', { total })}
                </p>
                <CountBar shares={shares} />
              </>
            )}
          </Block>
        );
      })}
      <Block title={t('rest.work')}>
        <dl className={css.facts}>
          <Fact label={t('rest.overdue')} value={rest.overdueItems} bad={rest.overdueItems > 0} />
          <Fact label={t('rest.blocked')} value={rest.blockedItems} bad={rest.blockedItems > 0} />
          <Fact label={t('rest.people')} value={rest.people} />
          <Fact label={t('rest.overloaded')} value={rest.overloaded} bad={rest.overloaded > 0} />
        </dl>
      </Block>
      <Block title={t('rest.units')}>
        <ul className={css.units}>
          {[...units, ...below].map((unit) => (
            <li key={unit.id}>
              <Link to={`/overview/${unit.id}`} preload="intent">
                {unit.name}
              </Link>
            </li>
          ))}
        </ul>
      </Block>
    </aside>
  );
}

function Block({ title, to, children }: { title: string; to?: string; children: ReactNode }) {
  return (
    <section className={css.block}>
      <h2>
        {to === undefined ? (
          title
        ) : (
          <Link to={to} className={css.source}>
            {title} <Icon name="chevron-right" size={12} />
          </Link>
        )}
      </h2>
      {children}
    </section>
  );
}

function Fact({ label, value, bad = false }: { label: string; value: number; bad?: boolean }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className={bad ? css.offFact : undefined}>{value}</dd>
    </div>
  );
}
