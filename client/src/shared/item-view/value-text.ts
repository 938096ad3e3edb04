import type { TFunction } from 'i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { type FieldKey, typedValue } from './fields';

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
