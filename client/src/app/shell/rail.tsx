import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import { IconButton } from '@/shared/ui/icon-button';
import { Kbd } from '@/shared/ui/kbd';
import { Logo } from '@/shared/ui/logo';
import { AccountMenu } from './account-menu';
import css from './rail.module.css';
import { RailLink } from './rail-link';
import { useAreas } from './use-areas';

interface Props {
  folded: boolean;
  onFold: () => void;
  onSearch: () => void;
  onHelp: () => void;
  onTour: () => void;
}

const GROUPS = ['mine', 'work', 'organisation'] as const;
const MOD = /mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl';

export function Rail({ folded, onFold, onSearch, onHelp, onTour }: Props) {
  const { t } = useTranslation('app');
  const me = useMe();
  const areas = useAreas();
  return (
    <div className={cx(css.rail, folded && css.folded)}>
      <div className={css.brand}>
        <Logo />
        {!folded && (
          <b className={css.name} title={me.organisation}>
            {t('brand', { organisation: me.organisation })}
          </b>
        )}
      </div>
      <button
        type="button"
        className={css.search}
        data-tour="palette"
        onClick={onSearch}
        aria-keyshortcuts="Control+K"
      >
        {folded ? (
          <Icon name="search" label={t('rail.search')} />
        ) : (
          <>
            <span>{t('rail.search')}</span>
            <Kbd>{MOD} K</Kbd>
          </>
        )}
      </button>
      <nav className={css.areas} aria-label={t('rail.areas')}>
        {GROUPS.map((group) => {
          const inGroup = areas.filter((area) => area.group === group);
          if (inGroup.length === 0) return null;
          return (
            <div key={group} className={css.group}>
              {group !== 'mine' && !folded && (
                <p className={css.heading}>{t(`rail.groups.${group}`)}</p>
              )}
              {inGroup.map((area) => (
                <RailLink key={area.path} area={area} folded={folded} />
              ))}
            </div>
          );
        })}
      </nav>
      <div className={css.bottom}>
        <AccountMenu folded={folded} onHelp={onHelp} onTour={onTour} />
        <IconButton icon="fold" label={t(folded ? 'rail.unfold' : 'rail.fold')} onClick={onFold} />
      </div>
    </div>
  );
}
