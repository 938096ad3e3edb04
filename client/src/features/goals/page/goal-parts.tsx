import { useTranslation } from 'react-i18next';
import type { Goal } from '@/shared/api/goal-types';
import { Tabs } from '@/shared/ui/tabs';
import { GoalAbilities } from './goal-abilities';
import { GoalAdjustments } from './goal-adjustments';
import { GoalCheckIns } from './goal-check-ins';
import { GoalRoadmap } from './goal-roadmap';
import css from './goal-screen.module.css';
import { GoalSplit } from './goal-split';

export const PARTS = ['checkIns', 'roadmap', 'split', 'abilities', 'adjustments'] as const;
export type Part = (typeof PARTS)[number];

interface Props {
  goal: Goal;
  part: Part;
  onPart: (part: Part) => void;
}

/** What one looks up now and then. */
export function GoalParts({ goal, part, onPart }: Props) {
  const { t } = useTranslation('goals');
  return (
    <div className={css.section}>
      <Tabs
        label={t('part.label')}
        value={part}
        onChange={onPart}
        tabs={PARTS.map((value) => ({ value, label: t(`part.${value}`) }))}
      >
        {part === 'checkIns' && <GoalCheckIns goal={goal} />}
        {part === 'roadmap' && <GoalRoadmap goal={goal} />}
        {part === 'split' && <GoalSplit goal={goal} />}
        {part === 'abilities' && <GoalAbilities goal={goal} />}
        {part === 'adjustments' && <GoalAdjustments goal={goal} />}
      </Tabs>
    </div>
  );
}
