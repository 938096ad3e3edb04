import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Notice } from '@/shared/api/types';
import { ReplyForm } from './reply-form';

const notice: Notice = {
  id: 'n1',
  reason: 'MENTION',
  actor: null,
  subject: { kind: 'item', id: 'i1', title: '访谈问题清单', detail: null },
  container: null,
  text: '提到你',
  at: '2026-03-19T02:00:00Z',
  read: false,
  done: false,
  snoozedUntil: null,
  version: 1,
};

function show(answer: () => Promise<Response>) {
  const fetched = vi.fn((_url: string, _call: RequestInit) => answer());
  vi.stubGlobal('fetch', fetched);
  const onSent = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ReplyForm notice={notice} onDone={() => undefined} onSent={onSent} />
    </QueryClientProvider>,
  );
  return { fetched, onSent, box: screen.getByRole('textbox') };
}

afterEach(() => vi.unstubAllGlobals());

describe('replying from the inbox', () => {
  it('does not send while an input method composes', () => {
    const { fetched, box } = show(async () => new Response('{}', { status: 201 }));
    fireEvent.change(box, { target: { value: '改成问选型' } });
    fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true, isComposing: true });
    expect(fetched).not.toHaveBeenCalled();
  });
  it('sends once with an idempotency key and settles the notice', async () => {
    const { fetched, onSent, box } = show(async () => new Response('{}', { status: 201 }));
    fireEvent.change(box, { target: { value: ' 改成问选型 ' } });
    fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(onSent).toHaveBeenCalledOnce());
    const [url, call] = fetched.mock.calls[0] ?? [];
    expect(url).toBe('/api/subjects/item/i1/comments');
    expect(call?.body).toBe('{"text":"改成问选型"}');
    expect(call?.headers).toHaveProperty(
      'idempotency-key',
      expect.stringMatching(/^[0-9a-f-]{36}$/),
    );
  });
  it('keeps what was typed when the server cannot be reached', async () => {
    const { onSent, box } = show(() => Promise.reject(new TypeError('offline')));
    fireEvent.change(box, { target: { value: '改成问选型' } });
    fireEvent.keyDown(box, { key: 'Enter', ctrlKey: true });
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      '连不上服务器。您填写的内容都还在，恢复后可以重试。',
    );
    expect((box as HTMLTextAreaElement).value).toBe('改成问选型');
    expect(onSent).not.toHaveBeenCalled();
  });
});
