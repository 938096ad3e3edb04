import { useTranslation } from 'react-i18next';
import type { UnitOverview } from '@/shared/api/dashboard-types';
import { cx } from '@/shared/ui/cx';
import { Sign } from '../parts/count-bar';
import { offOf, sharesOf, totalOf } from '../parts/standing';
import css from './unit.module.css';

/** The unit in six figures; each leads to its part of the page. */
export function UnitFigures({ overview }: { overview: UnitOverview }) {
  const { t } = useTranslation('dashboards');
  const counted = (['goals', 'plans', 'metrics'] as const).map((what) => {
    const shares = sharesOf(what, overview[what].counts);
    return { id: what, label: t(`figures.${what}`), off: offOf(shares), total: totalOf(shares) };
  });
  const over = overview.load.filter(({ percent }) => percent !== null && percent > 100).length;
  const all = [
    ...counted,
    { id: 'work', label: t('figures.overdue'), off: overview.work.overdue, total: null },
    { id: 'work', label: t('figures.blocked'), off: overview.work.blocked, total: null },
    { id: 'load', label: t('figures.overloaded'), off: over, total: overview.load.length },
  ];
  return (
    <ul className={css.figures}>
      {all.map(({ id, label, off, total }) => (
        <li key={label}>
          <a href={`#${id}`} className={css.figure}>
            <span className={css.label}>{label}</span>
            <span className={cx(css.number, off > 0 && css.off)}>
              <b>{off}</b>
              {total !== null && <small>{t('figures.of', { total })}</small>}
              {off > 0 && <Sign tone="bad" />}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
