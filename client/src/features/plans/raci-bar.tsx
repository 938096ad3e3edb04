import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LETTERS, RaciBadge } from '@/shared/item-view/raci-badge';
import { Checkbox } from '@/shared/ui/checkbox';
import { Kbd } from '@/shared/ui/kbd';
import css from './raci.module.css';

interface Props {
  picker: ReactNode;
  problems: number;
  problemsOnly: boolean;
  onProblemsOnly: (only: boolean) => void;
}

/** Above the matrix: a further column, a filter, what the letters mean and how to set them. */
export function RaciBar({ picker, problems, problemsOnly, onProblemsOnly }: Props) {
  const { t } = useTranslation('plans');
  return (
    <div className={css.bar}>
      {picker !== false && <div className={css.picker}>{picker}</div>}
      <Checkbox checked={problemsOnly} onChange={onProblemsOnly}>
        {t('raci.problems')} {problems > 0 && problems}
      </Checkbox>
      <div className={css.legend}>
        {LETTERS.map((letter) => (
          <span key={letter}>
            <RaciBadge letter={letter} />
            {t(`item-view:raci.${letter}`)}
          </span>
        ))}
        {picker !== false && (
          <span className={css.keys}>
            <Kbd>R</Kbd>…<Kbd>S</Kbd> {t('raci.hint')} · <Kbd>Del</Kbd> {t('raci.hintClear')} ·{' '}
            <Kbd>N</Kbd> {t('raci.hintNote')}
          </span>
        )}
      </div>
    </div>
  );
}
