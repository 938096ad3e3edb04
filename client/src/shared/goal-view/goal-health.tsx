import type { GoalHealth as Health } from '@/shared/api/goal-types';
import { useTexts } from '@/shared/i18n/locale';
import { cx } from '@/shared/ui/cx';
import css from './goal-view.module.css';

const SHAPES: Record<Health, string> = {
  LATE: 'M5 8.6 .9 1.6h8.200z',
  AT_RISK: 'M5 1.200 9.200 8.400H.8z',
  ON_TRACK: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  NONE: 'M5 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
};

/** Health as a shape of its own and a word, never colour alone. */
export function GoalHealth({ health, framed = false }: { health: Health; framed?: boolean }) {
  const t = useTexts('goal-view');
  return (
    <span className={cx(css.health, css[health], framed && css.framed)}>
      <svg viewBox="0 0 10 10" width={9} height={9} aria-hidden="true" focusable="false">
        <path d={SHAPES[health]} />
      </svg>
      {t(`health.${health}`)}
    </span>
  );
}
