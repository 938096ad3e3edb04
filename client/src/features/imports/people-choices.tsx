import { useTranslation } from 'react-i18next';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Select } from '@/shared/ui/select';
import css from './check-side.module.css';
import type { ImportChange, ImportPerson } from './types';

interface Props {
  people: ImportPerson[];
  onChoose: (change: ImportChange) => void;
}

/** Names of the file and the members they stand for; nobody means a placeholder to be invited later. */
export function PeopleChoices({ people, onChoose }: Props) {
  const { t } = useTranslation('imports');
  if (people.length === 0) return null;
  const matched = people.filter((each) => each.match !== null).length;
  const set = (name: string, personId: string | null) => onChoose({ people: [{ name, personId }] });
  return (
    <section className={css.block}>
      <h3>
        {t('people.title')}
        <span>{t('people.count', { count: people.length, matched })}</span>
      </h3>
      {people.map((person) => (
        <div key={person.name} className={css.line}>
          <span title={person.role ?? ''}>
            {person.name}{' '}
            <span className={person.match === null ? css.warn : css.good}>
              {person.match === null
                ? t(person.candidates.length > 1 ? 'people.several' : 'people.unknown')
                : (person.match.detail ?? t('people.matched'))}
            </span>
          </span>
          {person.candidates.length > 1 ? (
            <Select
              label={t('people.choose', { name: person.name })}
              size="small"
              value={person.match?.id ?? ''}
              options={[
                { value: '', label: t('people.placeholder') },
                ...person.candidates.map((each) => ({
                  value: each.id,
                  label: each.detail === null ? each.name : `${each.detail} · ${each.name}`,
                })),
              ]}
              onChange={(id) => set(person.name, id === '' ? null : id)}
            />
          ) : (
            <PartyPicker
              label={t('people.choose', { name: person.name })}
              size="small"
              value={person.match}
              placeholder={t('people.placeholder')}
              onChange={(party) => set(person.name, party?.id ?? null)}
            />
          )}
        </div>
      ))}
    </section>
  );
}
