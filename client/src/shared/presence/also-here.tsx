import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SubjectRef } from '@/shared/api/types';
import css from './presence.module.css';
import { usePresence } from './use-presence';

/** Whoever is done sooner has told nobody; most edits are. */
const PATIENCE = 600;

/** Under an editor: who else is at the same thing while one changes it. */
export function AlsoHere({ subject }: { subject: SubjectRef }) {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return lasting ? <Names subject={subject} /> : null;
}

function Names({ subject }: { subject: SubjectRef }) {
  const { t } = useTranslation('presence');
  const people = usePresence(subject);
  if (people.length === 0) return null;
  return (
    <p className={css.alsoHere} role="status">
      {t('alsoHere', { names: people.map((party) => party.name).join(t('and')) })}
    </p>
  );
}
