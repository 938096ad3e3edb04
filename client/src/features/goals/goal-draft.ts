import type { Goal, GoalEntry, GoalForm, GoalLevel, GoalRef } from '@/shared/api/goal-types';
import type { Id, LocalDate, Party } from '@/shared/api/types';
import { parseAmount } from '@/shared/goal-view/numbers';

/** A goal as it stands in the form: everything as typed. */
export interface GoalDraft {
  form: GoalForm;
  level: GoalLevel;
  title: string;
  description: string;
  owner: Party | null;
  unit: Party | null;
  parent: GoalRef | null;
  cycleId: Id | null;
  start: LocalDate | null;
  due: LocalDate | null;
  shared: boolean;
  specific: string;
  measurable: string;
  achievable: string;
  relevant: string;
  timeBound: string;
  standard: string;
  figureUnit: string;
  base: string;
  target: string;
  weight: string;
  dimension: string;
  area: string;
  companyType: string;
  strategicKind: string;
  horizonYears: string;
  wantedRole: string;
  field: string;
  idealState: string;
  companyPath: string;
}

const said = (value: number | null) => (value === null ? '' : String(value));

export function draftOfGoal(goal: Goal): GoalDraft {
  const { letters, figure, tags, longGoal } = goal;
  return {
    form: goal.form,
    level: goal.level,
    title: goal.title,
    description: goal.description ?? '',
    owner: goal.owner,
    unit: goal.unit,
    parent: goal.parent,
    cycleId: goal.cycle?.id ?? null,
    start: goal.start,
    due: goal.due,
    shared: goal.shared,
    specific: letters.specific ?? '',
    measurable: letters.measurable ?? '',
    achievable: letters.achievable ?? '',
    relevant: letters.relevant ?? '',
    timeBound: letters.timeBound ?? '',
    standard: goal.standard ?? '',
    figureUnit: figure.unit ?? '',
    base: said(figure.base),
    target: said(figure.target),
    weight: said(goal.weight),
    dimension: tags.dimension ?? '',
    area: tags.area ?? '',
    companyType: tags.companyType ?? '',
    strategicKind: tags.strategicKind ?? '',
    horizonYears: said(longGoal.horizonYears),
    wantedRole: longGoal.wantedRole ?? '',
    field: longGoal.field ?? '',
    idealState: longGoal.idealState ?? '',
    companyPath: longGoal.companyPath ?? '',
  };
}

export function emptyDraft(owner: Party, unit: Party | null): GoalDraft {
  return {
    form: 'OKR',
    level: 'DEPARTMENT',
    title: '',
    description: '',
    owner,
    unit,
    parent: null,
    cycleId: null,
    start: null,
    due: null,
    shared: false,
    specific: '',
    measurable: '',
    achievable: '',
    relevant: '',
    timeBound: '',
    standard: '',
    figureUnit: '',
    base: '',
    target: '',
    weight: '',
    dimension: '',
    area: '',
    companyType: '',
    strategicKind: '',
    horizonYears: '',
    wantedRole: '',
    field: '',
    idealState: '',
    companyPath: '',
  };
}

const NUMBERS = ['base', 'target', 'weight', 'horizonYears'] as const;

/** Numbers that are typed and are none; the form says so beside the field. */
export function wrongNumbers(draft: GoalDraft): readonly (typeof NUMBERS)[number][] {
  return NUMBERS.filter((name) => draft[name].trim() !== '' && parseAmount(draft[name]) === null);
}

/** What is sent of a draft: blank texts as null, numbers as numbers. */
export function entryOf(draft: GoalDraft): GoalEntry {
  const { owner, unit, parent, ...rest } = draft;
  const body: Record<string, unknown> = {
    ownerId: owner?.id ?? null,
    unitId: unit?.id ?? null,
    parentId: parent?.id ?? null,
  };
  for (const [name, value] of Object.entries(rest)) {
    body[name] =
      typeof value !== 'string'
        ? value
        : NUMBERS.some((number) => number === name)
          ? parseAmount(value)
          : value.trim() === ''
            ? null
            : value.trim();
  }
  return body as GoalEntry;
}

/** Only what differs, so that nobody else's change is written over. */
export function changedEntry(before: GoalDraft, after: GoalDraft): GoalEntry {
  const [old, now] = [entryOf(before), entryOf(after)] as Record<string, unknown>[];
  return Object.fromEntries(
    Object.entries(now ?? {}).filter(([name, value]) => old?.[name] !== value),
  ) as GoalEntry;
}

/** What a goal promises: changing it while in force needs a reason (server: GoalField.isPromise). */
const PROMISES = ['title', 'due', 'figureUnit', 'base', 'target', 'standard'] as const;

export function breaksPromise(before: GoalDraft, after: GoalDraft): boolean {
  return PROMISES.some((name) => before[name] !== after[name]);
}
