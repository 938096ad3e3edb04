import { useState } from 'react';
import type { Id } from '@/shared/api/types';

export const STEPS = ['work', 'plans', 'panel', 'palette', 'help'] as const;
export type Step = (typeof STEPS)[number];

export interface TourState {
  /** Null while nobody is shown around. */
  step: Step | null;
  go: (by: -1 | 1) => void;
  start: () => void;
  leave: () => void;
}

const keyOf = (person: Id) => `zhixing.tour.${person}`;
/** Set where nobody is to be greeted: by scripts, or on a screen on a wall. */
const NEVER = 'zhixing.tour';

function unseen(person: Id): boolean {
  try {
    return localStorage.getItem(NEVER) === null && localStorage.getItem(keyOf(person)) === null;
  } catch {
    // Where nothing can be remembered, greeting every time would be a nuisance.
    return false;
  }
}

/** Five steps for whoever is here for the first time; left at any time, started again by hand. */
export function useTour(person: Id, ready: boolean): TourState {
  const [step, setStep] = useState<Step | null>(() =>
    ready && window.innerWidth > 640 && unseen(person) ? STEPS[0] : null,
  );
  const leave = () => {
    setStep(null);
    try {
      localStorage.setItem(keyOf(person), 'seen');
    } catch {
      // As above.
    }
  };
  return {
    step,
    start: () => setStep(STEPS[0]),
    leave,
    go: (by) => {
      const next = STEPS[STEPS.indexOf(step ?? STEPS[0]) + by];
      if (next === undefined) leave();
      else setStep(next);
    },
  };
}
