import type { Goal, KeyResult, KeyResultEntry } from '@/shared/api/goal-types';
import type { Id, LocalDate, Party } from '@/shared/api/types';
import { parseAmount } from '@/shared/goal-view/numbers';

/** A key result as it stands in the form: numbers as typed. */
export interface ResultDraft {
  title: string;
  base: string;
  target: string;
  current: string;
  figureUnit: string;
  weight: string;
  confidence: string;
  metricId: Id | null;
  owner: Party | null;
  due: LocalDate | null;
  parentId: string;
  state: KeyResult['state'];
}

const said = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value);

export function draftOfResult(thing: KeyResult | null, goal: Goal): ResultDraft {
  return {
    title: thing?.title ?? '',
    base: said(thing?.figure.base),
    target: said(thing?.figure.target),
    current: said(thing?.figure.current),
    figureUnit: thing?.figure.unit ?? '',
    weight: said(thing?.weight),
    confidence: said(thing?.confidence),
    metricId: thing?.figure.metricId ?? null,
    owner: thing === null ? goal.owner : thing.owner,
    due: thing?.due ?? null,
    parentId: thing?.parentId ?? '',
    state: thing?.state ?? 'OPEN',
  };
}

/** What is sent; a figure that comes from an indicator is not typed. */
export function bodyOf(draft: ResultDraft): KeyResultEntry {
  return {
    title: draft.title.trim(),
    base: parseAmount(draft.base),
    target: parseAmount(draft.target),
    ...(draft.metricId === null ? { current: parseAmount(draft.current) } : {}),
    figureUnit: draft.figureUnit.trim() === '' ? null : draft.figureUnit.trim(),
    weight: parseAmount(draft.weight),
    confidence: parseAmount(draft.confidence),
    metricId: draft.metricId,
    ownerId: draft.owner?.id ?? null,
    due: draft.due,
    parentId: draft.parentId === '' ? null : draft.parentId,
    state: draft.state,
  };
}
