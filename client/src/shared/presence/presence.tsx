import { useTranslation } from 'react-i18next';
import type { SubjectRef } from '@/shared/api/types';
import { Avatar } from '@/shared/ui/avatar';
import css from './presence.module.css';
import { usePresence } from './use-presence';

const SHOWN = 4;

/** Small faces of those who look at the same thing now; nothing when nobody else does. */
export function Presence({ subject }: { subject: SubjectRef }) {
  const { t } = useTranslation('presence');
  const people = usePresence(subject);
  if (people.length === 0) return null;
  const names = people.map((party) => party.name).join(t('and'));
  const more = people.length - SHOWN;
  return (
    <span
      className={css.faces}
      role="img"
      aria-label={t('looking', { names })}
      title={t('looking', { names })}
    >
      {people.slice(0, SHOWN).map((party) => (
        <span key={party.id} className={css.face}>
          <Avatar name={party.name} size={22} />
        </span>
      ))}
      {more > 0 && <span className={css.more}>+{more}</span>}
    </span>
  );
}
