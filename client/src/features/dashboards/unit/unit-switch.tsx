import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Id, Party } from '@/shared/api/types';
import { Select } from '@/shared/ui/select';
import { unitsQuery } from '../queries';
import css from './unit.module.css';
import { unitChoices } from './unit-choices';

interface Props {
  /** Null on the page of all one leads. */
  unitId: Id | null;
  /** Units one leads; with those below them they stand first. Null when one leads none. */
  units: readonly Party[] | null;
}

const ALL = 'all';

/** From the whole to one unit, and from unit to unit. */
export function UnitSwitch({ unitId, units }: Props) {
  const { t } = useTranslation('dashboards');
  const navigate = useNavigate();
  const known = useQuery(unitsQuery);
  const choices = unitChoices(known.data?.items ?? []);
  return (
    <Select
      className={css.switch}
      label={t('unit.switch')}
      value={unitId ?? ALL}
      options={[
        ...(units === null ? [] : [{ value: ALL, label: t('unit.all') }]),
        ...choices.map(({ id, name, level }) => ({
          value: id,
          label: `${'　'.repeat(level)}${name}`,
        })),
      ]}
      onChange={(next) => void navigate({ to: next === ALL ? '/overview' : `/overview/${next}` })}
    />
  );
}
