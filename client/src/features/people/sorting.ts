/** What the server can order people by; the last sign-in for administrators only. */
export type SortKey = 'name' | 'unit' | 'post' | 'lastSignIn';

export interface Sorting {
  by: SortKey;
  down: boolean;
}
