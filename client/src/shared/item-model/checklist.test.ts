import { describe, expect, it } from 'vitest';
import { changedChecklist, countDone, plainLines, stepAfter } from './checklist';

const entries = ['a', 'b', 'c'].map((id) => ({ id, text: id, done: id === 'a', version: 1 }));
const order = (list: readonly { id: string }[]) => list.map((entry) => entry.id).join('');

describe('a checklist', () => {
  it('counts what is done', () => {
    expect(countDone(entries)).toBe(1);
  });
  it('shows a tick and a new wording at once', () => {
    expect(changedChecklist(entries, 'b', { done: true })[1]).toMatchObject({ done: true });
    expect(changedChecklist(entries, 'b', { text: 'x' })[1]).toMatchObject({ text: 'x' });
  });
  it('moves an entry behind another or to the front', () => {
    expect(order(changedChecklist(entries, 'a', { afterId: 'b' }))).toBe('bac');
    expect(order(changedChecklist(entries, 'c', { afterId: null }))).toBe('cab');
  });
  it('steps up and down, and nowhere at the ends', () => {
    expect(stepAfter(entries, 'b', -1)).toBeNull();
    expect(stepAfter(entries, 'c', -1)).toBe('a');
    expect(stepAfter(entries, 'b', 1)).toBe('c');
    expect(stepAfter(entries, 'a', -1)).toBeUndefined();
    expect(stepAfter(entries, 'c', 1)).toBeUndefined();
  });
  it('takes pasted lines without their marks', () => {
    expect(plainLines('- [x] 订材料\n\n 2. 约供应商\r\n• 验尺寸')).toBe('订材料\n约供应商\n验尺寸');
    expect(plainLines('3D 打样')).toBe('3D 打样');
  });
});
