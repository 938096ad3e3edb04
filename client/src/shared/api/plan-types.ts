import type { Id, Instant, LocalDate, Party } from './types';

export type HealthValue = 'ON_TRACK' | 'AT_RISK' | 'DELAYED';

export interface Health {
  value: HealthValue;
  /** One sentence. */
  reason: string | null;
  computed: HealthValue;
  override: { value: HealthValue; reason: string; by: Party; at: Instant } | null;
}

export type PlanState = 'DRAFT' | 'ACTIVE' | 'DONE' | 'ARCHIVED';
export type PlanRole = 'OWNER' | 'EDITOR' | 'CONTRIBUTOR' | 'COMMENTER' | 'VIEWER';

export interface Plan {
  id: Id;
  name: string;
  goal: string | null;
  owner: Party;
  unit: Party | null;
  /** Agreed period. */
  from: LocalDate | null;
  to: LocalDate | null;
  /** Computed. */
  start: LocalDate | null;
  finish: LocalDate | null;
  state: PlanState;
  progress: number;
  items: number;
  done: number;
  late: number;
  health: Health;
  myRole: PlanRole;
  version: number;
}

export interface Member {
  person: Party;
  role: PlanRole;
}

export type ItemKind = 'PHASE' | 'TASK' | 'MILESTONE';
export type ItemStatus = 'NOT_STARTED' | 'IN_PROGRESS' | 'DONE' | 'BLOCKED';
export type Priority = 'HIGH' | 'MEDIUM' | 'LOW';
export type LinkType = 'FS' | 'SS' | 'FF' | 'SF';
export type RaciLetter = 'R' | 'A' | 'C' | 'I' | 'S';

export interface Predecessor {
  linkId: Id;
  itemId: Id;
  outline: string;
  type: LinkType;
  lagDays: number;
}

export interface RaciEntry {
  party: Party;
  letter: RaciLetter;
  note: string | null;
}

export interface Blocked {
  reason: string;
  waitingFor: Party | null;
  since: Instant;
}

export interface WorkItem {
  id: Id;
  planId: Id;
  parentId: Id | null;
  outline: string;
  level: number;
  code: string | null;
  kind: ItemKind;
  name: string;
  description: string | null;
  owner: Party | null;
  collaborators: Party[];
  start: LocalDate | null;
  finish: LocalDate | null;
  durationDays: number | null;
  mode: 'AUTO' | 'MANUAL';
  notBefore: LocalDate | null;
  deadline: LocalDate | null;
  actualStart: LocalDate | null;
  actualFinish: LocalDate | null;
  progress: number;
  deliverable: string | null;
  acceptance: string | null;
  status: ItemStatus;
  blocked: Blocked | null;
  priority: Priority | null;
  risk: string | null;
  health: Health;
  earlyStart: LocalDate | null;
  earlyFinish: LocalDate | null;
  lateStart: LocalDate | null;
  lateFinish: LocalDate | null;
  totalSlackDays: number | null;
  freeSlackDays: number | null;
  critical: boolean;
  hasChildren: boolean;
  predecessors: Predecessor[];
  predecessorsText: string;
  raci: RaciEntry[];
  comments: number;
  attachments: number;
  version: number;
}

export interface MovedItem {
  itemId: Id;
  outline: string;
  name: string;
  field: 'start' | 'finish';
  before: LocalDate | null;
  after: LocalDate | null;
  days: number;
  why: string;
}

export interface PlanChange {
  label: string;
  items: WorkItem[];
  removed: Id[];
  moved: MovedItem[];
  plan: Plan;
  undoable: boolean;
}

export interface RaciMatrix {
  columns: {
    party: Party;
    load: Record<RaciLetter, number>;
    absent: boolean;
    standIn: Party | null;
  }[];
  rows: {
    itemId: Id;
    outline: string;
    name: string;
    cells: RaciEntry[];
    checks: ('NO_R' | 'TWO_R' | 'TWO_A' | 'NO_A')[];
  }[];
}

export interface ItemName {
  itemId: Id;
  outline: string;
  name: string;
}

export interface Why {
  start: string[];
  finish: string[];
  drivenBy: ItemName[];
  pushes: ItemName[];
  slack: string;
}

export interface MyItem {
  item: WorkItem;
  plan: { id: Id; name: string };
  /** Who waits for me. */
  waiting: Party[];
  driftDays: number;
}

export interface MyWork {
  overdue: MyItem[];
  today: MyItem[];
  next7: MyItem[];
  later: MyItem[];
  done: MyItem[];
}
