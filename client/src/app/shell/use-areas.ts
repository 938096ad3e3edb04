import { useRouter } from '@tanstack/react-router';
import { useMe } from '@/shared/api/me';
import { AREAS, type Area } from './areas';

/** The areas that exist and that this person may open. */
export function useAreas(): Area[] {
  const me = useMe();
  const router = useRouter();
  const known: Record<string, unknown> = router.routesByPath;
  return AREAS.filter(
    (area) => area.path in known && (area.administrator !== true || me.administrator),
  );
}
