import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useOfferedCommands, useScreenCommands } from './screen-commands';

function Screen({ label, run }: { label: string; run: () => void }) {
  useScreenCommands([{ id: 'undo', label, icon: 'undo', run }]);
  return null;
}

function Palette() {
  return useOfferedCommands().map((command) => (
    <button key={command.id} type="button" onClick={command.run}>
      {command.label}
    </button>
  ));
}

describe('a command of the screen', () => {
  it('is offered while the screen is there, and runs what the screen means now', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const { rerender } = render(
      <>
        <Palette />
        <Screen label="撤销" run={first} />
      </>,
    );
    rerender(
      <>
        <Palette />
        <Screen label="撤销" run={second} />
      </>,
    );
    act(() => screen.getByText('撤销').click());
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledTimes(1);
    rerender(<Palette />);
    expect(screen.queryByText('撤销')).toBeNull();
  });
});
