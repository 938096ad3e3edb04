import type { SubjectRef } from '@/shared/api/types';

export interface Address {
  to: string;
  search?: Record<string, unknown>;
}

/** The page that shows a subject, or null when it has none. `container` is where it lives. */
export function addressOf(
  subject: SubjectRef,
  container: SubjectRef | null = null,
): Address | null {
  switch (subject.kind) {
    case 'plan':
      return { to: `/plans/${subject.id}` };
    case 'item':
      return container?.kind === 'plan'
        ? { to: `/plans/${container.id}`, search: { item: subject.id } }
        : null;
    case 'goal':
      return { to: `/goals/${subject.id}` };
    case 'metric':
      return { to: `/indicators/${subject.id}` };
    case 'person':
      return { to: '/people', search: { person: subject.id } };
    case 'unit':
      return { to: '/people', search: { unit: subject.id } };
    default:
      return container === null ? null : addressOf(container);
  }
}
