import type { LocalDate, Party } from '@/shared/api/types';
import { parseDay } from '@/shared/dates/parse-day';
import { choicesOf, type Edit, editorOf, type FieldKey, readChoice, readTyped } from './fields';

export interface ReadContext {
  today: LocalDate;
  /** Choices by their words in both languages, in lower case: `status` → `已完成` → `DONE`. */
  choices: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Known people by name. */
  people: ReadonlyMap<string, Party>;
  /** Names that several people bear: which one is meant cannot be known. */
  namesakes: ReadonlySet<string>;
}

export type CellProblem =
  | 'nameNeeded'
  | 'duration.unknown'
  | 'duration.whole'
  | 'percent.unknown'
  | 'paste.day'
  | 'paste.choice'
  | 'paste.person'
  | 'paste.namesakes'
  | 'paste.computed';

/** What the text of a pasted cell means for a field; a text key when it means nothing. */
export function readCell(field: FieldKey, typed: string, context: ReadContext): Edit | CellProblem {
  const text = typed.trim();
  switch (editorOf(field)) {
    case 'none':
      return 'paste.computed';
    case 'day': {
      const day = text === '' ? null : parseDay(text.replace(/[ T]\d.*$/, ''), context.today);
      if (text !== '' && day === null) return 'paste.day';
      return { patch: { [field]: day }, guess: { [field]: day }, typed };
    }
    case 'choice': {
      if (text === '' && choicesOf(field).includes('none')) return readChoice(field, 'none');
      const choice = context.choices.get(field)?.get(text.toLowerCase());
      return choice === undefined ? 'paste.choice' : readChoice(field, choice);
    }
    case 'party': {
      if (text === '') return { patch: { ownerId: null }, guess: { owner: null }, typed };
      const party = context.people.get(text);
      if (party === undefined) {
        return context.namesakes.has(text) ? 'paste.namesakes' : 'paste.person';
      }
      return { patch: { ownerId: party.id }, guess: { owner: party }, typed };
    }
    default:
      return readTyped(field, text);
  }
}
