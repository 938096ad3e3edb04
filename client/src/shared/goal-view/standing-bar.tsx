import type { GoalHealth } from '@/shared/api/goal-types';
import { useTexts } from '@/shared/i18n/locale';
import { cx } from '@/shared/ui/cx';
import css from './goal-view.module.css';
import { percent } from './numbers';

interface Props {
  /** 0 to 1. */
  progress: number | null;
  expected: number | null | undefined;
  health: GoalHealth;
  /** Takes the width it finds. */
  wide?: boolean;
}

/** How far, and by a mark how far even work would be today. */
export function StandingBar({ progress, expected, health, wide = false }: Props) {
  const t = useTexts('goal-view');
  const marked = expected !== null && expected !== undefined;
  const title = marked
    ? t('bar.expected', { progress: percent(progress), expected: percent(expected) })
    : t('bar.progress', { progress: percent(progress) });
  return (
    <span className={cx(css.standing, wide && css.wide)} title={title}>
      <span className={css.track} aria-hidden="true">
        <span
          className={cx(css.fill, css[health])}
          style={{ width: `${Math.max(0, Math.min(1, progress ?? 0)) * 100}%` }}
        />
        {marked && <span className={css.mark} style={{ left: `${expected * 100}%` }} />}
      </span>
      <span className={css.share}>{percent(progress)}</span>
      {marked && <span className="visually-hidden">{title}</span>}
    </span>
  );
}
