import type {
  Direction,
  Frequency,
  Gathering,
  Metric,
  MetricDimension,
  MetricFamily,
  MetricVisibility,
  UnitKind,
} from '@/shared/api/metric-types';
import type { LocalDate, Party } from '@/shared/api/types';
import { optionalNumber } from '../model/values';

/** A card as it stands in the form: numbers as typed. */
export interface MetricDraft {
  nameZh: string;
  nameEn: string;
  code: string;
  meaning: string;
  formula: string;
  source: string;
  computed: boolean;
  expression: string;
  unitKind: UnitKind;
  unitWord: string;
  decimals: string;
  direction: Direction;
  base: string;
  target: string;
  low: string;
  high: string;
  warning: string;
  alarm: string;
  frequency: Frequency;
  dueDays: string;
  startsOn: LocalDate | null;
  owner: Party | null;
  unit: Party | null;
  person: Party | null;
  dimension: MetricDimension;
  weight: string;
  family: MetricFamily;
  breakdown: string;
  rollUp: Gathering;
  overTime: Gathering;
  visibility: MetricVisibility;
  response: string;
}

export const NUMBERS = [
  'decimals',
  'base',
  'target',
  'low',
  'high',
  'warning',
  'alarm',
  'dueDays',
  'weight',
] as const;

/** Paths with a field of their own. */
export const FIELDS = [
  'nameZh',
  'nameEn',
  'code',
  'meaning',
  'formula',
  'source',
  'expression',
  'unitKind',
  'unitWord',
  ...NUMBERS,
  'direction',
  'frequency',
  'startsOn',
  'ownerId',
  'unitId',
  'personId',
  'dimension',
  'family',
  'breakdown',
  'visibility',
  'response',
];

const text = (value: number | null) => (value === null ? '' : String(value));

/** The form of a card, or of a new one of somebody's own. */
export function draftOf(metric: Metric | null, owner: Party, unit: Party | null): MetricDraft {
  return {
    nameZh: metric?.nameZh ?? '',
    nameEn: metric?.nameEn ?? '',
    code: metric?.code ?? '',
    meaning: metric?.meaning ?? '',
    formula: metric?.formula ?? '',
    source: metric?.source ?? '',
    computed: metric !== null && metric.expression !== null,
    expression: metric?.expression ?? '',
    unitKind: metric?.unitKind ?? 'PERCENT',
    unitWord: metric?.unitWord ?? '%',
    decimals: String(metric?.decimals ?? 1),
    direction: metric?.direction ?? 'UP',
    base: text(metric?.base ?? null),
    target: text(metric?.target ?? null),
    low: text(metric?.low ?? null),
    high: text(metric?.high ?? null),
    warning: text(metric?.warning ?? null),
    alarm: text(metric?.alarm ?? null),
    frequency: metric?.frequency ?? 'MONTH',
    dueDays: String(metric?.dueDays ?? 5),
    startsOn: metric?.startsOn ?? null,
    owner: metric === null ? owner : metric.owner,
    unit: metric === null ? unit : metric.unit,
    person: metric?.person ?? null,
    dimension: metric?.dimension ?? 'QUALITY',
    weight: text(metric?.weight ?? null),
    family: metric?.family ?? 'QUALITY',
    breakdown: metric?.breakdown ?? '',
    rollUp: metric?.rollUp ?? 'AVERAGE',
    overTime: metric?.overTime ?? 'AVERAGE',
    visibility: metric?.visibility ?? 'UNIT',
    response: metric?.response ?? '',
  };
}

/** What is sent. Absent is never meant: an empty field clears. */
export function bodyOf(draft: MetricDraft): Record<string, unknown> {
  const within = draft.direction === 'WITHIN';
  const number = (of: string) => optionalNumber(of) ?? null;
  const plain = (of: string) => (of.trim() === '' ? null : of.trim());
  const personal = draft.person !== null;
  return {
    nameZh: plain(draft.nameZh) ?? plain(draft.nameEn),
    nameEn: plain(draft.nameEn) ?? plain(draft.nameZh),
    code: plain(draft.code) ?? codeFor(draft.nameEn),
    meaning: plain(draft.meaning),
    formula: plain(draft.formula),
    source: plain(draft.source),
    expression: draft.computed ? plain(draft.expression) : null,
    unitKind: draft.unitKind,
    unitWord: plain(draft.unitWord) ?? '',
    decimals: number(draft.decimals) ?? 0,
    direction: draft.direction,
    base: number(draft.base),
    target: within ? null : number(draft.target),
    low: within ? number(draft.low) : null,
    high: within ? number(draft.high) : null,
    warning: number(draft.warning),
    alarm: number(draft.alarm),
    frequency: draft.frequency,
    dueDays: number(draft.dueDays) ?? 0,
    ...(draft.startsOn === null ? {} : { startsOn: draft.startsOn }),
    ownerId: draft.owner?.id ?? null,
    unitId: draft.unit?.id ?? null,
    personId: draft.person?.id ?? null,
    dimension: personal ? draft.dimension : null,
    weight: personal ? number(draft.weight) : null,
    family: draft.family,
    breakdown: plain(draft.breakdown),
    rollUp: draft.rollUp,
    overTime: draft.overTime,
    visibility: draft.visibility,
    response: plain(draft.response),
  };
}

/** `Reply time (hours)` → `REPLY_TIME_HOURS`; a name without Latin letters gets a code by chance. */
export function codeFor(name: string, chance: () => number = Math.random): string {
  const code = name
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^[_0-9]+|_+$/g, '')
    .slice(0, 40);
  return code === ''
    ? `M_${Math.floor(chance() * 1_679_616)
        .toString(36)
        .toUpperCase()}`
    : code;
}

/** Fields whose text is no number. */
export function unreadable(draft: MetricDraft): readonly string[] {
  return NUMBERS.filter((field) => optionalNumber(draft[field]) === undefined);
}
