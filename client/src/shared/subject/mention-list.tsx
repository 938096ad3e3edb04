import { useTranslation } from 'react-i18next';
import type { Party } from '@/shared/api/types';
import { cx } from '@/shared/ui/cx';
import { PartyOption } from '@/shared/ui/party-option';
import css from './subject.module.css';

interface Props {
  people: readonly Party[];
  marked: number;
  onChoose: (party: Party) => void;
}

export function MentionList({ people, marked, onChoose }: Props) {
  const { t } = useTranslation('subject');
  return (
    <div className={css.mentions} role="listbox" aria-label={t('comments.mention')}>
      {people.map((party, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys
        <div
          key={party.id}
          role="option"
          tabIndex={-1}
          aria-selected={index === marked}
          className={cx(css.mention, index === marked && css.marked)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(party)}
        >
          <PartyOption party={party} />
        </div>
      ))}
    </div>
  );
}
