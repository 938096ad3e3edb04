import type { Id, LocalDate, Party } from '@/shared/api/types';

export type ImportState = 'PREVIEW' | 'APPLIED' | 'UNDONE';
export type Severity = 'INFO' | 'CHECK' | 'ERROR';
export type Letter = 'R' | 'A' | 'C' | 'I' | 'S';

export interface PlanNamed {
  id: Id;
  name: string;
}

export interface ImportColumn {
  /** Letter in the sheet. */
  column: string;
  header: string;
  field: string;
  guessed: boolean;
  choices: string[];
}

export interface ImportTable {
  id: string;
  sheet: string;
  title: string;
  range: string;
  kind: string;
  use: boolean;
  importable: boolean;
  reason: string | null;
  headerRow: number;
  rowCount: number;
  columns: ImportColumn[];
  rows: { row: number; cells: string[] }[];
}

export interface ImportTask {
  code: string;
  name: string;
  level: number;
  owner: string | null;
  collaborators: string[];
  start: LocalDate | null;
  finish: LocalDate | null;
  durationDays: number | null;
  predecessors: string;
  deliverable: string | null;
  status: 'NOT_STARTED' | 'IN_PROGRESS' | 'DONE' | 'BLOCKED';
  priority: 'HIGH' | 'MEDIUM' | 'LOW' | null;
  exists: boolean;
}

export interface ImportPerson {
  name: string;
  role: string | null;
  tasks: number;
  match: Party | null;
  candidates: Party[];
  chosen: boolean;
}

export interface ImportLetter {
  text: string;
  letter: Letter;
  count: number;
  evidence: string;
  sure: boolean;
}

export interface ImportMatch {
  written: string;
  taskCode: string;
  taskName: string;
  likeness: number;
  apart: boolean;
}

export interface ImportProblem {
  sheet: string;
  cell: string;
  severity: Severity;
  code: string;
  message: string;
}

export interface ImportDate {
  code: string;
  name: string;
  field: 'START' | 'FINISH';
  before: string | null;
  after: LocalDate | null;
  days: number;
  why: string;
}

export interface ImportPreview {
  id: Id;
  fileName: string;
  size: number;
  state: ImportState;
  planName: string;
  planStart: LocalDate | null;
  countsInWeeks: boolean;
  year: number | null;
  target: PlanNamed | null;
  repeatOf: PlanNamed | null;
  keepDates: boolean;
  counts: {
    tasks: number;
    links: number;
    raci: number;
    people: number;
    placeholders: number;
    kept: number;
  };
  tables: ImportTable[];
  tasks: ImportTask[];
  people: ImportPerson[];
  raciLetters: ImportLetter[];
  matches: ImportMatch[];
  problems: ImportProblem[];
  dates: ImportDate[];
  version: number;
}

/** What a person decides in the preview; absent stays as it is. */
export interface ImportChange {
  planStart?: LocalDate | null;
  year?: number | null;
  planName?: string;
  targetPlanId?: Id | null;
  keepDates?: boolean;
  tables?: { id: string; use?: boolean; kind?: string; columns?: Record<string, string> }[];
  people?: { name: string; personId: Id | null }[];
  letters?: { text: string; letter: Letter }[];
  apart?: { written: string; apart: boolean }[];
}

export interface ImportResult {
  importId: Id;
  planId: Id;
  planName: string;
  created: { items: number; links: number; raci: number; placeholders: number };
  updated: number;
  kept: string[];
  version: number;
}
