import type { ItemStatus, Priority, WorkItem } from '@/shared/api/plan-types';
import type { ItemPatch } from '@/shared/item-model/item-patch';
import { parseDuration, parsePercent } from '@/shared/item-model/parse-duration';
import { tidyPredecessors } from '@/shared/item-model/parse-predecessors';

export const FIELD_KEYS = [
  'name',
  'owner',
  'start',
  'finish',
  'durationDays',
  'predecessors',
  'status',
  'progress',
  'priority',
  'health',
  'deliverable',
  'acceptance',
  'collaborators',
  'totalSlackDays',
  'deadline',
  'notBefore',
  'actualStart',
  'actualFinish',
  'risk',
  'code',
  'kind',
  'mode',
  'description',
] as const;

export type FieldKey = (typeof FIELD_KEYS)[number];

export type EditorKind = 'text' | 'area' | 'day' | 'party' | 'choice' | 'none';

/** What somebody entered: to send, to show until the answer comes, and as it was typed. */
export interface Edit {
  patch: ItemPatch;
  guess: Partial<WorkItem>;
  typed: string;
  /** The item as it was when the editing began; absent when that is what is shown now. */
  base?: WorkItem;
  /** The choice needs more: a reason and a person. */
  asks?: 'blocked';
}

const EDITORS: Record<FieldKey, EditorKind> = {
  name: 'text',
  code: 'text',
  owner: 'party',
  collaborators: 'none',
  start: 'day',
  finish: 'day',
  notBefore: 'day',
  deadline: 'day',
  actualStart: 'day',
  actualFinish: 'day',
  durationDays: 'text',
  predecessors: 'text',
  progress: 'text',
  status: 'choice',
  priority: 'choice',
  kind: 'choice',
  mode: 'choice',
  health: 'none',
  totalSlackDays: 'none',
  deliverable: 'area',
  acceptance: 'area',
  risk: 'area',
  description: 'area',
};

export function editorOf(field: FieldKey): EditorKind {
  return EDITORS[field];
}

const SUMMED: readonly FieldKey[] = ['start', 'finish', 'durationDays', 'progress', 'kind'];

/** Whether the field of this item is entered by people: sums of a phase are computed. */
export function isEntered(field: FieldKey, item: WorkItem): boolean {
  if (EDITORS[field] === 'none') return false;
  if (item.hasChildren && SUMMED.includes(field)) return false;
  return !(item.kind === 'MILESTONE' && (field === 'durationDays' || field === 'progress'));
}

/** What the editor starts with. */
export function typedValue(field: FieldKey, item: WorkItem): string {
  switch (field) {
    case 'owner':
      return item.owner?.name ?? '';
    case 'collaborators':
      return item.collaborators.map((party) => party.name).join('、');
    case 'predecessors':
      return item.predecessorsText;
    case 'health':
      return item.health.value;
    case 'durationDays':
    case 'totalSlackDays':
      return item[field] === null ? '' : String(item[field]);
    case 'progress':
      return String(item.progress);
    default:
      return item[field] ?? '';
  }
}

export type Unreadable = 'nameNeeded' | 'duration.unknown' | 'duration.whole' | 'percent.unknown';

/** What typed text means for a field of text; a text key when it means nothing. */
export function readTyped(field: FieldKey, typed: string): Edit | Unreadable {
  const text = typed.trim();
  switch (field) {
    case 'name':
      return text === '' ? 'nameNeeded' : { patch: { name: text }, guess: { name: text }, typed };
    case 'durationDays': {
      const days = text === '' ? null : parseDuration(text);
      if (text !== '' && days === null) return 'duration.unknown';
      if (days !== null && !Number.isInteger(days)) return 'duration.whole';
      return { patch: { durationDays: days }, guess: { durationDays: days }, typed };
    }
    case 'progress': {
      const progress = text === '' ? 0 : parsePercent(text);
      if (progress === null) return 'percent.unknown';
      return { patch: { progress }, guess: { progress }, typed };
    }
    case 'predecessors': {
      const written = tidyPredecessors(text);
      return { patch: { predecessorsText: written }, guess: { predecessorsText: written }, typed };
    }
    default: {
      const value = text === '' ? null : text;
      return { patch: { [field]: value }, guess: { [field]: value }, typed };
    }
  }
}

export const STATUSES: readonly ItemStatus[] = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'BLOCKED'];
export const PRIORITIES: readonly Priority[] = ['HIGH', 'MEDIUM', 'LOW'];

/** The choices of a field, in their order; `none` clears it. */
export function choicesOf(field: FieldKey): readonly string[] {
  if (field === 'status') return STATUSES;
  if (field === 'priority') return [...PRIORITIES, 'none'];
  return field === 'mode' ? ['AUTO', 'MANUAL'] : ['TASK', 'MILESTONE', 'PHASE'];
}

export function readChoice(field: FieldKey, choice: string): Edit {
  const value = choice === 'none' ? null : choice;
  const edit = { patch: { [field]: value }, guess: { [field]: value }, typed: choice };
  if (field !== 'status') return edit;
  if (choice === 'BLOCKED') return { ...edit, asks: 'blocked' };
  return { ...edit, guess: choice === 'DONE' ? { status: 'DONE', progress: 100 } : edit.guess };
}
