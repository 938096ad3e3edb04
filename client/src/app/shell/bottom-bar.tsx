import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import css from './bottom-bar.module.css';
import { useAreas } from './use-areas';

/** The areas on a phone. */
export function BottomBar({ onSearch }: { onSearch: () => void }) {
  const { t } = useTranslation('app');
  const me = useMe();
  const areas = useAreas().filter((area) => area.phone === true);
  return (
    <nav className={css.bar} aria-label={t('rail.areas')}>
      {areas.map((area) => (
        <Link
          key={area.path}
          to={area.path}
          className={css.link}
          activeProps={{ className: cx(css.link, css.active), 'aria-current': 'page' }}
        >
          <span className={css.icon}>
            <Icon name={area.icon} size={22} />
            {area.counts === true && me.inboxOpen > 0 && (
              <i className={css.count}>{me.inboxOpen > 99 ? '99+' : me.inboxOpen}</i>
            )}
          </span>
          {t(area.label)}
        </Link>
      ))}
      <button type="button" className={css.link} onClick={onSearch}>
        <Icon name="search" size={22} />
        {t('bottom.search')}
      </button>
      <Link
        to="/account"
        className={css.link}
        activeProps={{ className: cx(css.link, css.active), 'aria-current': 'page' }}
      >
        <Icon name="person" size={22} />
        {t('bottom.me')}
      </Link>
    </nav>
  );
}
