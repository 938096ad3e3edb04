import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetDrafts, hasDrafts, keepDraft, readDraft } from './drafts';
import { useDraft } from './use-draft';

function Box({ draft }: { draft: string }) {
  const [text, setText] = useDraft(draft);
  return <input aria-label="评论" value={text} onChange={(event) => setText(event.target.value)} />;
}

beforeEach(() => sessionStorage.clear());

describe('a draft', () => {
  it('is there again when the page comes back', () => {
    const first = render(<Box draft="comment.item.1" />);
    fireEvent.change(screen.getByLabelText('评论'), { target: { value: '先打样' } });
    first.unmount();
    render(<Box draft="comment.item.1" />);
    expect(screen.getByLabelText('评论')).toHaveProperty('value', '先打样');
  });
  it('belongs to one box only', () => {
    keepDraft('comment.item.1', '先打样');
    render(<Box draft="comment.item.2" />);
    expect(screen.getByLabelText('评论')).toHaveProperty('value', '');
  });
  it('is gone once it is empty, sent, or somebody else signs in', () => {
    keepDraft('a', '一');
    keepDraft('b', '二');
    expect(hasDrafts()).toBe(true);
    keepDraft('a', null);
    expect(readDraft('a')).toBeNull();
    forgetDrafts();
    expect(hasDrafts()).toBe(false);
  });
  it('is nothing when what was kept cannot be read', () => {
    sessionStorage.setItem('zhixing.draft.c', '{');
    expect(readDraft('c')).toBeNull();
  });
});
