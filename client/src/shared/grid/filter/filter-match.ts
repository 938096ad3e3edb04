import type { LocalDate } from '@/shared/api/types';
import { addDays, addMonths, monthEnd, monthStart, partsOf } from '@/shared/dates/day';
import { completeRules, type Filter, type FilterType, type Rule, type Span } from './filter-model';

/** What a row holds in a field: text, a day, a number, a code or several ids; null = nothing. */
export type FilterValue = string | number | readonly string[] | null;

interface Asked<T> {
  read: (row: T, field: string) => FilterValue;
  /** Undefined for a field that is no more: its rule is passed over. */
  typeOf: (field: string) => FilterType | undefined;
  today: LocalDate;
}

/** Whether rows pass a filter; null when every row does. */
export function filterOf<T>(filter: Filter, asked: Asked<T>): ((row: T) => boolean) | null {
  const tests = completeRules(filter).flatMap((rule) => {
    const type = asked.typeOf(rule.field);
    if (type === undefined) return [];
    const test = testOf(rule, type, asked.today);
    return [(row: T) => test(asked.read(row, rule.field))];
  });
  if (tests.length === 0) return null;
  return filter.join === 'and'
    ? (row) => tests.every((test) => test(row))
    : (row) => tests.some((test) => test(row));
}

function testOf(rule: Rule, type: FilterType, today: LocalDate): (value: FilterValue) => boolean {
  const blank = (value: FilterValue) =>
    value === null || value === '' || (Array.isArray(value) && value.length === 0);
  if (rule.operator === 'empty') return blank;
  if (rule.operator === 'filled') return (value) => !blank(value);
  switch (type) {
    case 'number':
      return numberTest(rule);
    case 'day':
      return dayTest(rule, today);
    case 'text': {
      const wanted = rule.value.trim().toLowerCase();
      const text = (value: FilterValue) => String(value ?? '').toLowerCase();
      if (rule.operator === 'hasNot') return (value) => !text(value).includes(wanted);
      if (rule.operator === 'is') return (value) => text(value) === wanted;
      return (value) => text(value).includes(wanted);
    }
    default: {
      const wanted = new Set(rule.value.split(','));
      const any = (value: FilterValue) =>
        Array.isArray(value)
          ? value.some((each) => wanted.has(each))
          : value !== null && wanted.has(String(value));
      return rule.operator === 'not' ? (value) => !any(value) : any;
    }
  }
}

function numberTest(rule: Rule): (value: FilterValue) => boolean {
  const wanted = Number(rule.value);
  return (value) => {
    if (typeof value !== 'number' || Number.isNaN(wanted)) return false;
    if (rule.operator === 'more') return value > wanted;
    return rule.operator === 'less' ? value < wanted : value === wanted;
  };
}

function dayTest(rule: Rule, today: LocalDate): (value: FilterValue) => boolean {
  const [from, to] =
    rule.operator === 'in' ? spanOf(rule.value as Span, today) : [rule.value, rule.value];
  return (value) => {
    if (typeof value !== 'string') return false;
    if (rule.operator === 'before') return value < rule.value;
    if (rule.operator === 'after') return value > rule.value;
    return value >= from && value <= to;
  };
}

/** First and last day of a span; weeks begin on Monday. */
export function spanOf(span: Span, today: LocalDate): [LocalDate, LocalDate] {
  const monday = addDays(today, 1 - partsOf(today).weekday);
  switch (span) {
    case 'past':
      return ['0000-01-01', addDays(today, -1)];
    case 'thisWeek':
      return [monday, addDays(monday, 6)];
    case 'nextWeek':
      return [addDays(monday, 7), addDays(monday, 13)];
    case 'next7':
      return [today, addDays(today, 7)];
    case 'thisMonth':
      return [monthStart(today), monthEnd(today)];
    case 'nextMonth': {
      const next = addMonths(monthStart(today), 1);
      return [next, monthEnd(next)];
    }
    default:
      return [today, today];
  }
}
