import { useTranslation } from 'react-i18next';
import type { Party } from '@/shared/api/types';
import { Avatar } from './avatar';
import css from './party-name.module.css';

/** A party in a line of text or a table cell. */
export function PartyName({ party, avatar = true }: { party: Party | null; avatar?: boolean }) {
  const { t } = useTranslation('shared');
  if (party === null) return <span className={css.nobody}>{t('party.nobody')}</span>;
  return (
    <span className={css.party} title={party.detail ?? undefined}>
      {avatar && <Avatar name={party.name} kind={party.kind} size={18} faded={!party.active} />}
      <span className={css.name}>{party.name}</span>
    </span>
  );
}
