import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { Button } from '@/shared/ui/button';
import { PartyName } from '@/shared/ui/party-name';
import { Spacer } from '@/shared/ui/spacer';
import { unitsQuery } from './queries';
import css from './unit-bar.module.css';
import { CLOSED, usePeopleState } from './use-people-state';

/** Who leads the chosen unit. */
export function UnitBar() {
  const { t } = useTranslation('people');
  const me = useMe();
  const [state, set] = usePeopleState();
  const units = useQuery(unitsQuery);
  const unit = units.data?.items.find((each) => each.id === state.unit);
  if (unit === undefined) return null;
  return (
    <div className={css.bar}>
      <b>{unit.name}</b>
      <span className={css.fact}>
        {t('supervisor')} <PartyName party={unit.supervisor} />
      </span>
      {unit.deputy !== null && (
        <span className={css.fact}>
          {t('deputy')} <PartyName party={unit.deputy} />
        </span>
      )}
      <Spacer />
      <Link to={`/overview/${unit.id}`} preload="intent">
        {t('unitOverview')}
      </Link>
      {me.administrator && (
        <Button size="small" icon="edit" onClick={() => set({ ...CLOSED, about: true })}>
          {t('editUnit')}
        </Button>
      )}
    </div>
  );
}
