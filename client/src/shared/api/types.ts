/**
 * Shapes of the REST contract, named as in the contract. Dates are `YYYY-MM-DD` in plan time,
 * instants are ISO-8601 in UTC.
 */
export type Id = string;
export type LocalDate = string;
export type Instant = string;

export type PartyKind = 'PERSON' | 'UNIT' | 'POST' | 'EXTERNAL';

export interface Party {
  kind: PartyKind;
  id: Id;
  name: string;
  /** Unit or role. */
  detail: string | null;
  active: boolean;
}

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

export interface Setup {
  needed: boolean;
  organisation: string | null;
  language: Language;
  version: string;
  demo: boolean;
}

export interface AccountView {
  username: string;
  administrator: boolean;
  disabled: boolean;
  lastSignIn: Instant | null;
}

export interface AccountCreated {
  account: AccountView;
  /** Shown once. */
  password: string;
}

export interface Person {
  id: Id;
  name: string;
  unit: Party | null;
  post: Party | null;
  email: string | null;
  phone: string | null;
  active: boolean;
  /** Named by an import, has no account. */
  placeholder: boolean;
  account: AccountView | null;
  onLeaveUntil: LocalDate | null;
  standIn: Party | null;
  version: number;
}

export interface Me {
  person: Person;
  username: string;
  administrator: boolean;
  mustChangePassword: boolean;
  language: Language;
  theme: Theme;
  density: Density;
  timeZone: string;
  organisation: string;
  inboxOpen: number;
  version: number;
}

export interface SessionView {
  id: Id;
  device: string;
  address: string;
  createdAt: Instant;
  lastUsedAt: Instant;
  expiresAt: Instant;
  current: boolean;
}

export type TokenScope = 'read' | 'write';

export interface TokenView {
  id: Id;
  name: string;
  scopes: TokenScope[];
  createdAt: Instant;
  expiresAt: Instant | null;
  lastUsedAt: Instant | null;
}

export interface TokenCreated {
  token: TokenView;
  /** Shown once. */
  secret: string;
}

export interface Organisation {
  name: string;
  language: Language;
  timeZone: string;
  version: number;
}

export interface Unit {
  id: Id;
  parentId: Id | null;
  name: string;
  kind: string | null;
  supervisor: Party | null;
  deputy: Party | null;
  people: number;
  version: number;
}

export interface Post {
  id: Id;
  name: string;
  duties: string | null;
  version: number;
}

export type ExternalKind = 'CUSTOMER' | 'SUPPLIER' | 'PARTNER' | 'OTHER';

export interface ExternalParty {
  id: Id;
  name: string;
  kind: ExternalKind;
  contact: string | null;
  version: number;
}

export interface StandIn {
  id: Id;
  person: Party;
  deputy: Party;
  from: LocalDate;
  to: LocalDate;
  version: number;
}

export type CalendarScopeKind = 'ORGANISATION' | 'UNIT' | 'PLAN' | 'PERSON';

export interface CalendarScope {
  kind: CalendarScopeKind;
  id: Id | null;
}

export interface WorkingSpan {
  /** `HH:MM`. */
  from: string;
  to: string;
}

export type Weekday =
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday';

export type WeekHours = Record<Weekday, WorkingSpan[]>;

export interface CalendarView {
  id: Id;
  scope: CalendarScope;
  name: string;
  hours: WeekHours;
  version: number;
}

export interface CalendarException {
  id: Id;
  scope: CalendarScope;
  from: LocalDate;
  to: LocalDate;
  working: boolean;
  name: string;
  hours: WorkingSpan[] | null;
  version: number;
}

export type DaySource =
  | 'WEEK'
  | 'STATUTORY'
  | 'ORGANISATION'
  | 'UNIT'
  | 'PLAN'
  | 'PERSON'
  | 'LEAVE';

export interface DayView {
  date: LocalDate;
  working: boolean;
  name: string | null;
  source: DaySource;
  /** False while the state has not announced this year's days off. */
  announced: boolean;
  minutes: number;
}

export interface HolidayYear {
  year: number;
  announced: boolean;
  source: 'BUILT_IN' | 'IMPORTED' | 'NONE';
  daysOff: number;
  workingDays: number;
  groups: { name: string; from: LocalDate; to: LocalDate }[];
  makeUp: LocalDate[];
}

export type LeaveKind = 'ANNUAL' | 'SICK' | 'PERSONAL' | 'OTHER';

export interface Leave {
  id: Id;
  person: Party;
  from: LocalDate;
  to: LocalDate;
  kind: LeaveKind;
  note: string | null;
  version: number;
}

export interface SubjectRef {
  kind: string;
  id: Id;
}

export interface SubjectView extends SubjectRef {
  title: string;
  detail: string | null;
}

export interface FieldChange {
  field: string;
  label: string;
  before: string | null;
  after: string | null;
}

export interface HistoryEntry {
  seq: number;
  at: Instant;
  actor: Party | null;
  sentence: string;
  changes: FieldChange[];
  verb: string;
}

export interface TrailEntry extends HistoryEntry {
  subject: SubjectView | null;
  hash?: string;
}

export interface TrailVerification {
  entries: number;
  intact: boolean;
  brokenAt: number | null;
  head: string | null;
}

export interface Comment {
  id: Id;
  subject: SubjectRef;
  author: Party;
  /** Markdown, as typed. */
  text: string;
  /** Sanitised by the server. */
  html: string;
  mentions: Party[];
  createdAt: Instant;
  editedAt: Instant | null;
  mine: boolean;
  version: number;
}

export type SubjectLinkType = 'RELATES' | 'BLOCKS' | 'DUPLICATES' | 'SUPPORTS' | 'CAUSES';

export interface SubjectLink {
  id: Id;
  type: SubjectLinkType;
  from: SubjectView;
  to: SubjectView;
}

export interface Attachment {
  id: Id;
  name: string;
  /** Bytes. */
  size: number;
  mediaType: string;
  createdAt: Instant;
  by: Party | null;
}

export interface LiveEvent {
  kind: string;
  id: Id;
  container: SubjectRef | null;
  version: number | null;
  actorId: Id | null;
  verb: string;
}

export interface SearchItem {
  kind: string;
  id: Id;
  title: string;
  /** The title with `<mark>` round each match, the rest escaped. */
  titleHtml: string;
  excerptHtml: string | null;
  container: SubjectView | null;
  at: Instant | null;
}

export interface SearchResult {
  items: SearchItem[];
  /** Milliseconds. */
  took: number;
}

export type NoticeReason =
  | 'MENTION'
  | 'ASSIGNED'
  | 'CHANGED'
  | 'COMMENT'
  | 'BLOCKED'
  | 'RACI'
  | 'IMPORT';

export interface Notice {
  id: Id;
  reason: NoticeReason;
  actor: Party | null;
  subject: SubjectView;
  container: SubjectView | null;
  text: string;
  at: Instant;
  read: boolean;
  done: boolean;
  snoozedUntil: Instant | null;
  version: number;
}

export interface BinEntry extends SubjectRef {
  title: string;
  container: SubjectView | null;
  deletedAt: Instant;
  by: Party;
}
