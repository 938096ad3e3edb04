import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { DatePicker } from '@/shared/ui/date-picker';
import { Form } from '@/shared/ui/form-grid';
import { Input } from '@/shared/ui/input';
import { PartyPicker } from '@/shared/ui/party-picker';
import { PasswordInput } from '@/shared/ui/password-input';
import { SearchInput } from '@/shared/ui/search-input';
import { Textarea } from '@/shared/ui/textarea';

/** All that people type into; the test below finds a component that is missing here. */
const BOXES: Record<string, ReactElement> = {
  input: <Input aria-label="框" />,
  textarea: <Textarea aria-label="框" />,
  'password-input': <PasswordInput aria-label="框" />,
  'search-input': <SearchInput label="框" value="" onChange={() => undefined} />,
  'date-picker': <DatePicker label="框" value={null} onChange={() => undefined} />,
  'party-picker': <PartyPicker label="框" value={null} onChange={() => undefined} />,
};
/** Nothing can be composed in these. */
const NOT_TYPED = ['segmented', 'file-drop'];

const SOURCES = import.meta.glob<string>('../ui/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function press(box: Element, key: string, composing: boolean): boolean {
  return fireEvent.keyDown(box, composing ? { key, isComposing: true } : { key, keyCode: 229 });
}

describe('while an input method composes', () => {
  it.each(Object.keys(BOXES))('no key reaches anything round %s', (name) => {
    const [heard, sent] = [vi.fn(), vi.fn()];
    document.addEventListener('keydown', heard);
    render(
      <QueryClientProvider client={new QueryClient()}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: listens as a grid would */}
        <div onKeyDown={heard}>
          <Form onSubmit={sent}>{BOXES[name]}</Form>
        </div>
      </QueryClientProvider>,
    );
    const box = screen.getByLabelText('框');
    for (const key of ['Enter', 'Escape', 'Tab', 'ArrowDown', 'e', 'Delete']) {
      for (const composing of [true, false]) {
        // Only the Enter that would send a form is held back; the rest is for the input method.
        expect(press(box, key, composing)).toBe(key !== 'Enter');
      }
    }
    expect(heard).not.toHaveBeenCalled();
    expect(sent).not.toHaveBeenCalled();
    fireEvent.keyDown(box, { key: 'a' });
    expect(heard).toHaveBeenCalled();
    document.removeEventListener('keydown', heard);
    cleanup();
  });

  it('is tried on every shared component that draws a box', () => {
    const drawing = Object.entries(SOURCES)
      .filter(([, source]) => /<(?:input|textarea|Base\.Input)\b(?!Group)/.test(source))
      .map(([path]) => path.replace('../ui/', '').replace('.tsx', ''))
      .filter((name) => !name.endsWith('.test') && !NOT_TYPED.includes(name));
    expect(drawing.sort()).toEqual(Object.keys(BOXES).sort());
  });
});
