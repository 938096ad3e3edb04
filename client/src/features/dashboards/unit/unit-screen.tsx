import { useParams } from '@tanstack/react-router';
import { UnitPage } from './unit-page';

/** The page of the unit in the address. */
export function UnitScreen() {
  const { unitId = '' } = useParams({ strict: false }) as { unitId?: string };
  return <UnitPage key={unitId} unitId={unitId} />;
}
