import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '@/shared/api/types';
import { nameOf } from './changed-by';

function entry(name: string, field: string): HistoryEntry {
  return {
    actor: { kind: 'PERSON', id: name, name, detail: null, active: true },
    at: '2026-11-21T10:00:00Z',
    changes: [{ field, label: field, before: null, after: null }],
    sentence: '',
    seq: 1,
    verb: 'item.updated',
  } as HistoryEntry;
}

describe('who just changed it', () => {
  it('is whoever changed this very field last, not whoever touched the item last', () => {
    const entries = [entry('魏东', 'name'), entry('江雪', 'finish'), entry('韩璐', 'finish')];
    expect(nameOf(entries, 'finish')).toBe('江雪');
  });
  it('is the last one at all when the history names another field, and nobody without a history', () => {
    expect(nameOf([entry('魏东', 'name')], 'finish')).toBe('魏东');
    expect(nameOf([], 'finish')).toBeNull();
  });
});
