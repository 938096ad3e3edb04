import type { TFunction } from 'i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { type Edit, editorOf, type FieldKey, typedValue } from './fields';

/** A field in plain words, for copying and for sentences. */
export function valueText(field: FieldKey, item: WorkItem, t: TFunction<'item-view'>): string {
  const raw = typedValue(field, item);
  if (raw === '') return '';
  switch (field) {
    case 'status':
    case 'priority':
    case 'kind':
    case 'mode':
    case 'health':
      return t(`${field}.${raw}`);
    case 'durationDays':
    case 'totalSlackDays':
      return t('days', { count: Number(raw) });
    case 'progress':
      return `${raw}%`;
    default:
      return raw;
  }
}

/** What somebody entered and was not taken, in words where it was a choice. */
export function enteredText(
  field: FieldKey,
  edit: Edit,
  item: WorkItem,
  t: TFunction<'item-view'>,
): string {
  return editorOf(field) === 'choice'
    ? valueText(field, { ...item, ...edit.guess }, t)
    : edit.typed;
}
