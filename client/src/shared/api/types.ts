import type { components } from './schema';

/**
 * Shapes of the REST contract under the names that the screens use; `schema.ts` is made from the
 * contract. Dates are `YYYY-MM-DD` in plan time, instants are ISO-8601 in UTC.
 */
type Schemas = components['schemas'];

export type Id = string;
export type LocalDate = string;
export type Instant = string;

export type Party = Schemas['Party'];
export type PartyKind = Party['kind'];

export interface Page<T> {
  items: T[];
  next: string | null;
  total: number | null;
}

export interface FieldError {
  path: string;
  code: string;
  message: string;
}

/** RFC 9457, with our additions; no operation lists it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance?: string;
  facts?: Record<string, unknown>;
  errors?: FieldError[];
  /** The present representation, when the sent version was stale. */
  current?: unknown;
}

export type Language = 'zh' | 'en';
export type Theme = 'light' | 'dark' | 'system';
export type Density = 'compact' | 'normal' | 'roomy';

/** The contract says text where the server checks the words. */
export type Setup = Omit<Schemas['Setup'], 'language'> & { language: Language };
export type Me = Omit<Schemas['Me'], 'language' | 'theme' | 'density'> & {
  language: Language;
  theme: Theme;
  density: Density;
};
export type Organisation = Omit<Schemas['Organisation'], 'language'> & { language: Language };

export type AccountView = Schemas['AccountView'];
export type AccountCreated = Schemas['AccountCreated'];
export type Person = Schemas['Person'];
export type SessionView = Schemas['SessionView'];
export type TokenScope = 'read' | 'write';
export type TokenView = Schemas['TokenView'];
export type TokenCreated = Schemas['TokenCreated'];
export type Unit = Schemas['Unit'];
export type Post = Schemas['Post'];
export type ExternalParty = Schemas['ExternalParty'];
export type ExternalKind = ExternalParty['kind'];
export type StandIn = Schemas['StandIn'];

/** Asked for without an id it is the organisation's. */
export type CalendarScope = Omit<Schemas['CalendarScope'], 'id'> & { id: Id | null };
export type CalendarScopeKind = CalendarScope['kind'];
/** `HH:MM`. */
export type WorkingSpan = Schemas['WorkingSpan'];
export type WeekHours = Schemas['WeekHours'];
export type Weekday = keyof WeekHours;
export type CalendarView = Schemas['CalendarView'];
export type CalendarException = Schemas['CalendarException'];
export type DayView = Schemas['DayView'];
export type DaySource = DayView['source'];
export type HolidayYear = Schemas['HolidayYear'];
export type Leave = Schemas['Leave'];
export type LeaveKind = Leave['kind'];

export type SubjectRef = Schemas['SubjectRef'];
export type SubjectView = Schemas['SubjectView'];
export type FieldChange = Schemas['FieldChange'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type JobFailure = Schemas['JobFailure'];

export type TrailEntry = Schemas['TrailEntry'];
export type TrailVerification = Schemas['TrailVerification'];
export type Comment = Schemas['Comment'];
export type CommentReaction = Schemas['CommentReaction'];
export type SubjectLink = Schemas['SubjectLink'];
export type SubjectLinkType = SubjectLink['type'];
export type Attachment = Schemas['Attachment'];
export type LiveEvent = Schemas['LiveEvent'];
export type SearchItem = Schemas['SearchItem'];
export type SearchResult = Schemas['SearchResult'];
export type Notice = Schemas['Notice'];
export type NoticeReason = Notice['reason'];
export type BinEntry = Schemas['BinEntry'];
