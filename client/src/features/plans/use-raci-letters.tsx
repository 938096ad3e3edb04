import { useState } from 'react';
import type { RaciEntry, RaciLetter, WorkItem } from '@/shared/api/plan-types';
import type { Party } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { type CellAt, type CellNote, cellKey } from '@/shared/grid/grid-types';
import { LETTERS } from '@/shared/item-view/raci-badge';
import { type FieldEdit, firstSentence } from '@/shared/item-view/use-field-edit';
import { entryOf, otherResponsible, type RaciColumn } from './raci-columns';
import { SecondResponsible } from './second-responsible';

interface Needs {
  items: readonly WorkItem[];
  parties: readonly RaciColumn[];
  edits: FieldEdit;
  mayEdit: boolean;
}

interface Spot {
  item: WorkItem;
  party: Party;
  key: string;
}

/** Letters typed into the matrix, with the question that a second R raises. */
export function useRaciLetters({ items, parties, edits, mayEdit }: Needs) {
  const sentence = useSentence();
  const [asking, setAsking] = useState<(Spot & { old: RaciEntry }) | null>(null);
  const [refused, setRefused] = useState<{ spot: Spot; letter: string; text: string } | null>(null);
  const [noting, note] = useState<{ spot: Spot; entry: RaciEntry } | null>(null);

  const spotOf = (at: CellAt | null): Spot | null => {
    const item = items.find((each) => each.id === at?.rowId);
    const column = parties.find((each) => each.key === at?.column);
    if (item === undefined || column === undefined || !mayEdit) return null;
    return { item, party: column.party, key: column.key };
  };
  const send = async (spot: Spot, letter: RaciLetter, text: string | null) => {
    setAsking(null);
    setRefused(null);
    const { kind, id } = spot.party;
    const outcome = await edits.commands.setRaci(spot.item.id, kind, id, letter, text);
    if (outcome.kind === 'done') return true;
    setRefused({ spot, letter, text: firstSentence(outcome.error, sentence) });
    return false;
  };
  const set = (spot: Spot, letter: RaciLetter) => {
    const old = letter === 'R' ? otherResponsible(spot.item, spot.key) : undefined;
    if (old !== undefined) setAsking({ ...spot, old });
    else void send(spot, letter, entryOf(spot.item, spot.key)?.note ?? null);
  };
  const clear = async (at: CellAt | null) => {
    const spot = spotOf(at);
    setAsking(null);
    setRefused(null);
    if (spot === null || entryOf(spot.item, spot.key) === undefined) return;
    const outcome = await edits.commands.clearRaci(spot.item.id, spot.party.kind, spot.party.id);
    if (outcome.kind !== 'done') {
      setRefused({ spot, letter: '', text: firstSentence(outcome.error, sentence) });
    }
  };
  const replace = async () => {
    if (asking === null) return;
    const { old, ...spot } = asking;
    if (await send({ ...spot, party: old.party }, 'S', old.note)) await send(spot, 'R', null);
  };

  const notes = new Map<string, CellNote>();
  if (refused !== null) {
    notes.set(cellKey(refused.spot.item.id, refused.spot.key), {
      typed: refused.letter,
      content: <span role="alert">{refused.text}</span>,
    });
  }
  if (asking !== null) {
    notes.set(cellKey(asking.item.id, asking.key), {
      typed: 'R',
      content: (
        <SecondResponsible
          old={asking.old.party.name}
          name={asking.party.name}
          onReplace={() => void replace()}
          onSupport={() => void send(asking, 'S', null)}
          onLeave={() => setAsking(null)}
        />
      ),
    });
  }

  return {
    notes,
    clear: (at: CellAt | null) => void clear(at),
    noting,
    note,
    saveNote: (text: string | null) => {
      if (noting !== null) void send(noting.spot, noting.entry.letter, text);
      note(null);
    },
    onKey: (key: string, at: CellAt | null): boolean => {
      if (asking !== null && at?.rowId === asking.item.id && at.column === asking.key) {
        if (key === 'Enter') void replace();
        else if (key === 'Escape') setAsking(null);
        else if (key.toUpperCase() === 'S') void send(asking, 'S', null);
        else return false;
        return true;
      }
      const spot = spotOf(at);
      if (spot === null) return false;
      const letter = LETTERS.find((each) => each === key.toUpperCase());
      const entry = entryOf(spot.item, spot.key);
      if (letter !== undefined) set(spot, letter);
      else if (key.toUpperCase() === 'N' && entry !== undefined) note({ spot, entry });
      else if (key === 'Backspace') void clear(at);
      else if (key === 'Escape') setRefused(null);
      else return false;
      return true;
    },
  };
}
