import type { WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import type { BulkRow } from '@/shared/item-model/bulk';
import type { ItemPatch } from '@/shared/item-model/item-patch';
import { parsePredecessors } from '@/shared/item-model/parse-predecessors';
import { type FieldKey, isEntered } from './fields';
import { type CellProblem, type ReadContext, readCell } from './read-cell';

/** What a pasted column is: a field, the outline number (it makes the tree), or nothing. */
export type PasteField = FieldKey | 'outline' | null;

/** The fields that the heads of pasted columns name, or null when the first row is no head. */
export function headerFields(
  first: readonly string[],
  names: ReadonlyMap<string, PasteField>,
): PasteField[] | null {
  const fields = first.map((cell) => names.get(tidy(cell)) ?? null);
  const known = fields.filter((field) => field !== null).length;
  return known >= Math.max(1, Math.ceil(first.length / 2)) && fields.includes('name')
    ? fields
    : null;
}

/** Case, spaces and remarks in brackets do not matter: `工期（天）` is `工期`. */
export function tidy(head: string): string {
  return head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[\s*_:]+/g, '');
}

export interface PasteCell {
  text: string;
  field: PasteField;
  problem: CellProblem | null;
}

export interface NewRows {
  rows: BulkRow[];
  cells: PasteCell[][];
  problems: number;
}

interface Where {
  parentId: Id | null;
  afterId: Id | null;
}

/**
 * Pasted rows as new items behind `where`. A column of outline numbers makes the tree; without one
 * all stand side by side. Cells that cannot be read are left out and told.
 */
export function newRows(
  pasted: readonly (readonly string[])[],
  fields: readonly PasteField[],
  where: Where,
  firstOutline: string,
  context: ReadContext,
): NewRows {
  const tree = outlinesOf(pasted, fields);
  const written = finalOutlines(tree, firstOutline);
  const last = new Map<string, string>();
  const rows: BulkRow[] = [];
  const kept = new Map<number, string>();
  let problems = 0;
  const cells = pasted.map((row, index) => {
    const { patch, read } = readRow(row, fields, context, written.renumber);
    problems += read.filter((cell) => cell.problem !== null).length;
    const name = patch.name;
    if (name === undefined) return read;
    const key = `r${index}`;
    const parentAt = tree === null ? null : parentIndex(tree, index);
    const parentKey = parentAt === null ? undefined : kept.get(parentAt);
    const siblings = parentKey ?? '';
    const afterKey = last.get(siblings);
    const top = parentKey === undefined && afterKey === undefined;
    rows.push({
      key,
      ...(parentKey === undefined ? {} : { parentKey }),
      ...(afterKey === undefined ? {} : { afterKey }),
      item: {
        ...patch,
        name,
        ...(parentKey === undefined ? { parentId: where.parentId } : {}),
        ...(top ? { afterId: where.afterId } : {}),
      },
    });
    kept.set(index, key);
    last.set(siblings, key);
    return read;
  });
  return { rows, cells, problems };
}

function readRow(
  row: readonly string[],
  fields: readonly PasteField[],
  context: ReadContext,
  renumber: ReadonlyMap<string, string>,
) {
  const patch: ItemPatch = {};
  const read = fields.map((field, column): PasteCell => {
    const text = row[column] ?? '';
    if (field === null || field === 'outline' || (text === '' && field !== 'name')) {
      return { text, field, problem: null };
    }
    const shown = field === 'predecessors' ? renumbered(text, renumber) : text;
    const edit = readCell(field, shown, context);
    if (typeof edit === 'string') return { text, field, problem: edit };
    if (edit.asks !== undefined) return { text, field, problem: 'paste.choice' };
    Object.assign(patch, edit.patch);
    return { text, field, problem: null };
  });
  // A length says as much as a finish; both would ask for the same twice.
  if (patch.durationDays !== undefined && patch.finish !== undefined) delete patch.finish;
  return { patch, read };
}

/** The pasted outline numbers, or null when there is no such column or a number is missing. */
function outlinesOf(
  pasted: readonly (readonly string[])[],
  fields: readonly PasteField[],
): string[] | null {
  const column = fields.indexOf('outline');
  if (column < 0) return null;
  const numbers = pasted.map((row) => (row[column] ?? '').trim().replace(/\.$/, ''));
  return numbers.every((number) => /^\d+(\.\d+)*$/.test(number)) ? numbers : null;
}

function parentIndex(outlines: readonly string[], index: number): number | null {
  const wanted = (outlines[index] ?? '').split('.').slice(0, -1).join('.');
  if (wanted === '') return null;
  const at = outlines.lastIndexOf(wanted, index);
  return at < 0 ? null : at;
}

/** What the pasted numbers will be in the plan, so that predecessors follow them. */
function finalOutlines(outlines: readonly string[] | null, first: string) {
  const renumber = new Map<string, string>();
  if (outlines === null) return { renumber };
  const parts = first.split('.');
  const start = Number(parts.pop() ?? 1);
  const prefix = parts.length === 0 ? '' : `${parts.join('.')}.`;
  const counts = new Map<string, number>();
  outlines.forEach((outline, index) => {
    const parent = parentIndex(outlines, index);
    const above = parent === null ? '' : (outlines[parent] ?? '');
    const count = counts.get(above) ?? 0;
    counts.set(above, count + 1);
    renumber.set(
      outline,
      above === '' ? `${prefix}${start + count}` : `${renumber.get(above)}.${count + 1}`,
    );
  });
  return { renumber };
}

function renumbered(text: string, renumber: ReadonlyMap<string, string>): string {
  const links = renumber.size === 0 ? null : parsePredecessors(text);
  if (links === null) return text;
  return links
    .map(({ outline, type, lagDays }) => {
      const lag = lagDays === 0 ? '' : `${lagDays > 0 ? '+' : ''}${lagDays}d`;
      return `${renumber.get(outline) ?? outline}${type}${lag}`;
    })
    .join(', ');
}

export interface CellChanges {
  changes: { item: WorkItem; patch: ItemPatch; guess: Partial<WorkItem> }[];
  cells: PasteCell[][];
  problems: number;
}

/** Pasted cells put over those of `items`, from the first on; rows that are too many are left. */
export function cellChanges(
  pasted: readonly (readonly string[])[],
  fields: readonly FieldKey[],
  items: readonly WorkItem[],
  mayEdit: (item: WorkItem) => boolean,
  context: ReadContext,
): CellChanges {
  let problems = 0;
  const changes: CellChanges['changes'] = [];
  const cells = pasted.slice(0, items.length).map((row, index) => {
    const item = items[index];
    const patch: ItemPatch = {};
    const guess: Partial<WorkItem> = {};
    const read = row.slice(0, fields.length).map((text, column): PasteCell => {
      const field = fields[column] ?? null;
      if (item === undefined || field === null) return { text, field, problem: null };
      const entered = isEntered(field, item) && mayEdit(item);
      const edit = entered ? readCell(field, text, context) : 'paste.computed';
      if (typeof edit === 'string') return { text, field, problem: edit };
      if (edit.asks !== undefined) return { text, field, problem: 'paste.choice' };
      Object.assign(patch, edit.patch);
      Object.assign(guess, edit.guess);
      return { text, field, problem: null };
    });
    problems += read.filter((cell) => cell.problem !== null).length;
    if (item !== undefined && Object.keys(patch).length > 0) changes.push({ item, patch, guess });
    return read;
  });
  return { changes, cells, problems };
}
