import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RaciEntry, RaciLetter, WorkItem } from '@/shared/api/plan-types';
import { useSentence } from '@/shared/api/use-sentence';
import type { Outcome } from '@/shared/item-model/use-plan-command';
import { IconButton } from '@/shared/ui/icon-button';
import { Menu } from '@/shared/ui/menu';
import { PartyName } from '@/shared/ui/party-name';
import { PartyPicker } from '@/shared/ui/party-picker';
import css from './panel.module.css';
import { LETTERS, RaciBadge } from './raci-badge';
import { RaciNote } from './raci-note';
import { type FieldEdit, firstSentence } from './use-field-edit';

interface Props {
  item: WorkItem;
  edits: FieldEdit;
  mayEdit: boolean;
}

/** Who does what on this item: one letter per party, with a note. */
export function ItemRaci({ item, edits, mayEdit }: Props) {
  const { t } = useTranslation('item-view');
  const sentence = useSentence();
  const [problem, setProblem] = useState<string | null>(null);
  const entries = [...item.raci].sort(
    (a, b) => LETTERS.indexOf(a.letter) - LETTERS.indexOf(b.letter),
  );
  const settle = async (sent: Promise<Outcome>) => {
    const outcome = await sent;
    setProblem(outcome.kind === 'done' ? null : firstSentence(outcome.error, sentence));
  };
  const put = ({ party }: Pick<RaciEntry, 'party'>, letter: RaciLetter, note: string | null) =>
    void settle(edits.commands.setRaci(item.id, party.kind, party.id, letter, note));
  return (
    <section className={css.section}>
      <h3 className={css.heading}>RACI</h3>
      {entries.length === 0 && <p className={css.quiet}>{t('panel.raciNone')}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.party.kind}${entry.party.id}${entry.letter}`} className={css.raci}>
            {mayEdit ? (
              <Menu
                trigger={
                  <button
                    type="button"
                    className={css.letter}
                    aria-label={`${t('panel.letterOf', { name: entry.party.name })} ${entry.letter}`}
                  >
                    <RaciBadge letter={entry.letter} note={entry.note} />
                  </button>
                }
                entries={LETTERS.map((letter) => ({
                  label: `${letter} ${t(`raci.${letter}`)}`,
                  checked: letter === entry.letter,
                  onSelect: () => put(entry, letter, entry.note),
                }))}
              />
            ) : (
              <RaciBadge letter={entry.letter} note={entry.note} />
            )}
            <PartyName party={entry.party} />
            {mayEdit && (
              <span>
                <RaciNote
                  name={entry.party.name}
                  note={entry.note}
                  onSave={(note) => put(entry, entry.letter, note)}
                />
                <IconButton
                  icon="close"
                  label={t('panel.removeRaci', { name: entry.party.name })}
                  onClick={() =>
                    void settle(edits.commands.clearRaci(item.id, entry.party.kind, entry.party.id))
                  }
                />
              </span>
            )}
            {entry.note !== null && <p className={css.raciNote}>{entry.note}</p>}
          </li>
        ))}
      </ul>
      {problem !== null && (
        <p className={css.note} role="alert">
          {problem}
        </p>
      )}
      {mayEdit && (
        <div className={css.add}>
          <PartyPicker
            key={entries.length}
            value={null}
            kinds={['PERSON', 'POST', 'UNIT', 'EXTERNAL']}
            label={t('panel.addRaci')}
            placeholder={t('panel.addRaci')}
            size="small"
            onChange={(party) => {
              if (party !== null) put({ party }, freeLetter(entries), null);
            }}
          />
        </div>
      )}
    </section>
  );
}

/** An item without R needs one first; everybody else starts by being informed. */
function freeLetter(entries: readonly RaciEntry[]): RaciLetter {
  return entries.some((entry) => entry.letter === 'R') ? 'I' : 'R';
}
