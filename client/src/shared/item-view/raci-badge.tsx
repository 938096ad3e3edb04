import { useTranslation } from 'react-i18next';
import type { RaciLetter } from '@/shared/api/plan-types';
import { cx } from '@/shared/ui/cx';
import css from './marks.module.css';

export const LETTERS: readonly RaciLetter[] = ['R', 'A', 'C', 'I', 'S'];

interface Props {
  letter: RaciLetter;
  note?: string | null;
  /** Somebody stands in for the person. */
  standIn?: boolean;
}

export function RaciBadge({ letter, note = null, standIn = false }: Props) {
  const { t } = useTranslation('item-view');
  return (
    <span
      className={cx(css.raci, css[letter], note !== null && css.noted, standIn && css.standIn)}
      title={[t(`raci.${letter}`), note].filter(Boolean).join(' · ')}
    >
      {letter}
    </span>
  );
}
