import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MoneyEditor } from './money-editor';

function edit(typed: string, value: { amount: string; currency: string } | null = null) {
  const [onDone, onCancel] = [vi.fn(), vi.fn()];
  render(
    <MoneyEditor value={value} currency="CNY" label="预算" onDone={onDone} onCancel={onCancel} />,
  );
  const box = screen.getByRole('textbox', { name: '预算' });
  fireEvent.change(box, { target: { value: typed } });
  return { box, onDone, onCancel };
}

describe('an amount in a cell', () => {
  it('is taken over exactly with Enter, which goes to the row below', () => {
    const { box, onDone } = edit('1.25万');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onDone).toHaveBeenCalledWith({ amount: '12500.00', currency: 'CNY' }, 'below');
  });
  it('stays open with a sentence when it cannot be read', () => {
    const { box, onDone } = edit('一些');
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(onDone).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toBeTruthy();
    expect(box.getAttribute('aria-invalid')).toBe('true');
  });
  it('keeps a foreign currency in sight, and says that nothing changed', () => {
    const { box, onDone } = edit('USD 5.00', { amount: '5.00', currency: 'USD' });
    fireEvent.keyDown(box, { key: 'Tab' });
    expect(onDone).toHaveBeenCalledWith(undefined, 'right');
  });
  it('is emptied, and given up with Escape', () => {
    const { box, onDone, onCancel } = edit(' ', { amount: '5.00', currency: 'CNY' });
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(onCancel).toHaveBeenCalledOnce();
    fireEvent.blur(box);
    expect(onDone).not.toHaveBeenCalled();
  });
});
