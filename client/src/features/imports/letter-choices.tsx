import { useTranslation } from 'react-i18next';
import { Select } from '@/shared/ui/select';
import css from './check-side.module.css';
import type { ImportChange, ImportLetter, Letter } from './types';

const LETTERS: readonly Letter[] = ['R', 'A', 'C', 'I', 'S'];

interface Props {
  letters: ImportLetter[];
  onChoose: (change: ImportChange) => void;
}

/** What the letters of the RACI table mean here; offices differ, so it is shown to be confirmed. */
export function LetterChoices({ letters, onChoose }: Props) {
  const { t } = useTranslation('imports');
  if (letters.length === 0) return null;
  return (
    <section className={css.block}>
      <h3>
        {t('letters.title')}
        <span>{t('letters.confirm')}</span>
      </h3>
      {letters.map((each) => (
        <div key={each.text} className={css.letter}>
          <span className={css.sign}>{each.text}</span>
          <Select
            label={t('letters.meaning', { letter: each.text })}
            size="small"
            value={each.letter}
            options={LETTERS.map((letter) => ({
              value: letter,
              label: `${letter} ${t(`raci.${letter}`)}`,
            }))}
            onChange={(letter) => onChoose({ letters: [{ text: each.text, letter }] })}
          />
          <span className={each.sure ? css.note : css.warn}>
            {t('letters.count', { count: each.count })}
          </span>
        </div>
      ))}
    </section>
  );
}
