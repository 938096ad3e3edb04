import type { components } from './schema';

/** Shapes of goals, as the contract has them. Shares such as progress are 0 to 1. */
type Schemas = components['schemas'];

export type Goal = Schemas['Goal'];
export type GoalForm = Goal['form'];
export type GoalLevel = Goal['level'];
export type GoalState = Goal['state'];
export type GoalStanding = Schemas['GoalStanding'];
export type GoalHealth = GoalStanding['health'];
export type GoalFigure = Schemas['GoalFigure'];
export type GoalEntry = Schemas['GoalEntry'];
export type GoalNode = Schemas['GoalNode'];
export type GoalTree = Schemas['GoalTree'];
export type GoalCycle = Schemas['GoalCycle'];
export type GoalStatement = Schemas['GoalStatement'];
export type GoalRef = Schemas['GoalRef'];
export type GoalDimension = NonNullable<Goal['tags']['dimension']>;
export type SupervisorArea = NonNullable<Goal['tags']['area']>;

export type KeyResult = Schemas['KeyResult'];
export type KeyResultEntry = Schemas['KeyResultEntry'];
export type CheckIn = Schemas['CheckIn'];

export type GoalExplanation = Schemas['GoalExplanation'];
export type ChainStep = Schemas['ChainStep'];
export type Contribution = Schemas['Contribution'];
export type GoalSupport = Schemas['GoalSupport'];
export type GoalConfirmation = Schemas['GoalConfirmation'];
export type GoalQuestion = Schemas['GoalQuestion'];
export type AskedPerson = Schemas['AskedPerson'];
export type GoalAdjustment = Schemas['GoalAdjustment'];
export type GoalAbility = Schemas['GoalAbility'];
export type GoalSplit = Schemas['GoalSplit'];
export type SplitRow = Schemas['SplitRow'];
export type RoadmapEntry = Schemas['RoadmapEntry'];
export type RoadmapPeriod = RoadmapEntry['period'];
export type GoalGaps = Schemas['GoalGaps'];
export type GoalCoverage = Schemas['GoalCoverage'];
export type CoverageCell = Schemas['CoverageCell'];
export type SmartAdvice = Schemas['SmartAdvice'];
export type SmartHint = Schemas['SmartHint'];
