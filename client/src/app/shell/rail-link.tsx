import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import type { Area } from './areas';
import css from './rail.module.css';

export function RailLink({ area, folded }: { area: Area; folded: boolean }) {
  const { t } = useTranslation('app');
  const { inboxOpen } = useMe();
  const count = area.counts === true ? inboxOpen : 0;
  const label = t(area.label);
  return (
    <Link
      to={area.path}
      className={css.link}
      activeProps={{ className: cx(css.link, css.active), 'aria-current': 'page' }}
      title={folded ? label : undefined}
      preload="intent"
    >
      <Icon name={area.icon} size={folded ? 18 : 16} />
      <span className={folded ? 'visually-hidden' : css.label}>{label}</span>
      {count > 0 && (
        <span className={css.count}>
          {count > 99 ? '99+' : count}
          <span className="visually-hidden">{t('rail.open')}</span>
        </span>
      )}
    </Link>
  );
}
