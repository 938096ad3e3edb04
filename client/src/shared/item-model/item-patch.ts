import type {
  HealthValue,
  ItemKind,
  ItemStatus,
  Priority,
  WorkItem,
} from '@/shared/api/plan-types';
import type { Id, LocalDate } from '@/shared/api/types';

/** What may be sent to change a work item: absent = unchanged, null = cleared. */
export interface ItemPatch {
  name?: string;
  code?: string | null;
  kind?: ItemKind;
  description?: string | null;
  ownerId?: Id | null;
  collaboratorIds?: Id[];
  start?: LocalDate | null;
  finish?: LocalDate | null;
  durationDays?: number | null;
  mode?: 'AUTO' | 'MANUAL';
  notBefore?: LocalDate | null;
  deadline?: LocalDate | null;
  actualStart?: LocalDate | null;
  actualFinish?: LocalDate | null;
  progress?: number;
  deliverable?: string | null;
  acceptance?: string | null;
  status?: ItemStatus;
  blocked?: { reason: string; waitingForId: Id | null } | null;
  priority?: Priority | null;
  risk?: string | null;
  predecessorsText?: string;
  healthOverride?: { value: HealthValue; reason: string } | null;
}

export type PatchKey = keyof ItemPatch;

/** What `item` has now where `key` would write, in the shape of the patch. */
export function presentValue(item: WorkItem, key: PatchKey): unknown {
  switch (key) {
    case 'ownerId':
      return item.owner?.id ?? null;
    case 'collaboratorIds':
      return item.collaborators.map((party) => party.id);
    case 'blocked':
      return item.blocked === null
        ? null
        : { reason: item.blocked.reason, waitingForId: item.blocked.waitingFor?.id ?? null };
    case 'healthOverride':
      return item.health.override === null
        ? null
        : { value: item.health.override.value, reason: item.health.override.reason };
    default:
      return item[key];
  }
}

/**
 * Whether a patch made for `base` can be applied to `current` unseen: others changed the item, but
 * none of the values that the patch writes.
 */
export function stillFits(patch: ItemPatch, base: WorkItem, current: WorkItem): boolean {
  return (Object.keys(patch) as PatchKey[]).every(
    (key) => JSON.stringify(presentValue(base, key)) === JSON.stringify(presentValue(current, key)),
  );
}
