import type { WorkItem } from '@/shared/api/plan-types';
import { type Edit, editorOf, type FieldKey, readChoice, readTyped, typedValue } from './fields';

/** The edit that gives another item what `source` has in a field; null where nothing can be given. */
export function valueEdit(field: FieldKey, source: WorkItem): Edit | null {
  const typed = typedValue(field, source);
  if (field === 'collaborators') {
    const { collaborators } = source;
    const ids = collaborators.map((party) => party.id);
    return { patch: { collaboratorIds: ids }, guess: { collaborators }, typed };
  }
  if (field === 'status' && source.status === 'BLOCKED' && source.blocked !== null) {
    const { blocked } = source;
    const waitingForId = blocked.waitingFor?.id ?? null;
    return {
      patch: { status: 'BLOCKED', blocked: { reason: blocked.reason, waitingForId } },
      guess: { status: 'BLOCKED', blocked },
      typed,
    };
  }
  switch (editorOf(field)) {
    case 'none':
      return null;
    case 'party':
      return {
        patch: { ownerId: source.owner?.id ?? null },
        guess: { owner: source.owner },
        typed,
      };
    case 'choice':
      return readChoice(field, typed === '' ? 'none' : typed);
    case 'day': {
      const day = typed === '' ? null : typed;
      return { patch: { [field]: day }, guess: { [field]: day }, typed };
    }
    default: {
      const read = readTyped(field, typed);
      return typeof read === 'string' ? null : read;
    }
  }
}

/** The edit that empties a field; null where it cannot be empty. */
export function emptyEdit(field: FieldKey): Edit | null {
  switch (editorOf(field)) {
    case 'party':
      return { patch: { ownerId: null }, guess: { owner: null }, typed: '' };
    case 'day':
      return { patch: { [field]: null }, guess: { [field]: null }, typed: '' };
    case 'choice':
      return field === 'priority' ? readChoice(field, 'none') : null;
    case 'none':
      return null;
    default: {
      const read = readTyped(field, '');
      return typeof read === 'string' ? null : read;
    }
  }
}
