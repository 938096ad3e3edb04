export type FilterType = 'text' | 'choice' | 'party' | 'day' | 'number';

export type Operator =
  | 'is'
  | 'not'
  | 'has'
  | 'hasNot'
  | 'before'
  | 'after'
  | 'in'
  | 'more'
  | 'less'
  | 'empty'
  | 'filled';

export interface Rule {
  field: string;
  operator: Operator;
  /** Choices and parties joined by commas; a day; a word for days (`thisWeek`); a number; text. */
  value: string;
}

export interface Filter {
  join: 'and' | 'or';
  rules: readonly Rule[];
}

export const NO_FILTER: Filter = { join: 'and', rules: [] };

/** What can be asked of a field, the usual question first. */
export const OPERATORS: Record<FilterType, readonly Operator[]> = {
  text: ['has', 'hasNot', 'is', 'filled', 'empty'],
  choice: ['is', 'not', 'filled', 'empty'],
  party: ['is', 'not', 'filled', 'empty'],
  day: ['in', 'before', 'after', 'is', 'filled', 'empty'],
  number: ['is', 'more', 'less', 'filled', 'empty'],
};

/** Spans of days that move with today. */
export const SPANS = [
  'past',
  'today',
  'thisWeek',
  'nextWeek',
  'next7',
  'thisMonth',
  'nextMonth',
] as const;

export type Span = (typeof SPANS)[number];

export function needsValue(operator: Operator): boolean {
  return operator !== 'empty' && operator !== 'filled';
}

/** Rules that say something: one half filled in yet keeps everything. */
export function completeRules(filter: Filter): readonly Rule[] {
  return filter.rules.filter((rule) => !needsValue(rule.operator) || rule.value !== '');
}

/** `or~status.is.DONE,BLOCKED~finish.in.thisWeek`, as it stands in the address. */
export function writeFilter(filter: Filter): string | undefined {
  if (filter.rules.length === 0) return undefined;
  const rules = filter.rules.map((rule) =>
    [rule.field, rule.operator, rule.value].map(escaped).join('.'),
  );
  return [filter.join, ...rules].join('~');
}

export function readFilter(written: string | undefined): Filter {
  const [join, ...parts] = written?.split('~') ?? [];
  if (join !== 'and' && join !== 'or') return NO_FILTER;
  const known = Object.values(OPERATORS).flat();
  const rules = parts.flatMap((part): Rule[] => {
    const [field, operator, value = ''] = part.split('.').map(unescaped);
    const found = known.find((each) => each === operator);
    return field === undefined || field === '' || found === undefined
      ? []
      : [{ field, operator: found, value }];
  });
  return { join, rules };
}

function escaped(text: string): string {
  return text.replace(/[!.~]/g, (sign) => `!${sign === '.' ? 'p' : sign === '~' ? 't' : 'e'}`);
}

function unescaped(text: string): string {
  return text.replace(/!([pte])/g, (_, sign) => (sign === 'p' ? '.' : sign === 't' ? '~' : '!'));
}
