import { useTranslation } from 'react-i18next';
import type { Party } from '@/shared/api/types';
import { Avatar } from './avatar';
import css from './party-picker.module.css';

/** A party in a list: who, and where they belong. `mixed` also says what it is. */
export function PartyOption({ party, mixed = false }: { party: Party; mixed?: boolean }) {
  const { t } = useTranslation('shared');
  const detail = [
    mixed && party.kind !== 'PERSON' ? t(`party.${party.kind}`) : null,
    party.detail,
    party.active ? null : t('party.inactive'),
  ].filter(Boolean);
  return (
    <>
      <Avatar name={party.name} kind={party.kind} size={18} faded={!party.active} />
      <span className={css.name}>{party.name}</span>
      {detail.length > 0 && <span className={css.detail}>{detail.join(' · ')}</span>}
    </>
  );
}
