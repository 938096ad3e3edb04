import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { useShortcut } from './use-shortcut';

function Page({
  keys,
  act,
  whileTyping = false,
}: {
  keys: string;
  act: () => void;
  whileTyping?: boolean;
}) {
  useShortcut(keys, act, { whileTyping });
  return <input aria-label="名称" />;
}

function Frame({ act, children }: { act: () => void; children: ReactNode }) {
  useShortcut('c', act, { last: true });
  return children;
}

function press(target: EventTarget, key: string, more: KeyboardEventInit = {}) {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );
}

describe('a shortcut', () => {
  it('acts on its key', () => {
    const act = vi.fn();
    render(<Page keys="e" act={act} />);
    press(document.body, 'e');
    press(document.body, 'E', { shiftKey: true });
    press(document.body, 'e', { ctrlKey: true });
    expect(act).toHaveBeenCalledTimes(1);
  });
  it('sleeps while somebody types', () => {
    const act = vi.fn();
    render(<Page keys="e" act={act} />);
    press(screen.getByLabelText('名称'), 'e');
    expect(act).not.toHaveBeenCalled();
  });
  it('sleeps while an input method composes, even one that works while typing', () => {
    const act = vi.fn();
    render(<Page keys="mod+k" act={act} whileTyping />);
    press(screen.getByLabelText('名称'), 'k', { ctrlKey: true, isComposing: true });
    expect(act).not.toHaveBeenCalled();
    press(screen.getByLabelText('名称'), 'k', { ctrlKey: true });
    expect(act).toHaveBeenCalledTimes(1);
  });
  it('of the frame leaves the key to a screen that came later and wants it', () => {
    const [frame, screenAct] = [vi.fn(), vi.fn()];
    const { rerender } = render(<Frame act={frame}>{null}</Frame>);
    press(document.body, 'c');
    expect(frame).toHaveBeenCalledTimes(1);
    rerender(
      <Frame act={frame}>
        <Page keys="c" act={screenAct} />
      </Frame>,
    );
    press(document.body, 'c');
    expect(frame).toHaveBeenCalledTimes(1);
    expect(screenAct).toHaveBeenCalledTimes(1);
  });
  it('can be a sequence of two keys', () => {
    const act = vi.fn();
    render(<Page keys="g i" act={act} />);
    press(document.body, 'i');
    press(document.body, 'g');
    press(document.body, 'x');
    press(document.body, 'i');
    expect(act).not.toHaveBeenCalled();
    press(document.body, 'g');
    press(document.body, 'i');
    expect(act).toHaveBeenCalledTimes(1);
  });
});
