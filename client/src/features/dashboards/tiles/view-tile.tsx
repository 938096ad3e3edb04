import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DashboardTile } from '@/shared/api/dashboard-types';
import { Icon } from '@/shared/ui/icon/icon';
import css from './tiles.module.css';

/** A kept view: where it is of, and the way there. */
export function ViewTile({ view }: { view: NonNullable<DashboardTile['view']> }) {
  const { t } = useTranslation('dashboards');
  const to = view.scope?.kind === 'plan' ? `/plans/${view.scope.id}` : '/plans';
  const address = `${to}${view.query === '' ? '' : `?${view.query.replace(/^\?/, '')}`}`;
  return (
    <div className={css.goal}>
      {view.scopeTitle !== null && <p className={css.quiet}>{view.scopeTitle}</p>}
      <Link to={address} className={css.openView}>
        {t('tile.openView')} <Icon name="arrow-right" size={14} />
      </Link>
    </div>
  );
}
