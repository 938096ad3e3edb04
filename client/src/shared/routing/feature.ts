import type { AnyRoute } from '@tanstack/react-router';
import type { IconName } from '@/shared/ui/icon/paths';

export interface Parents {
  /** Signed in, inside the frame with the rail. */
  app: AnyRoute;
  /** Nothing round it: sign-in, first run, print views. */
  bare: AnyRoute;
}

/** Default export of `features/<room>/routes.tsx`; found by itself, no list to add to. */
export type FeatureRoutes = (parents: Parents) => AnyRoute[];

/** A place or a deed in the command palette. Default export of `features/<room>/commands.ts`. */
export interface Command {
  id: string;
  group: 'go' | 'create';
  /** Text key with its namespace: `people:commands.newPerson`. */
  label: string;
  icon: IconName;
  /** Further words that find it, any language, such as pinyin. */
  keywords?: string;
  to: string;
  search?: Record<string, unknown>;
  /** As for `useShortcut`: `c`, `g i`. */
  shortcut?: string;
  administrator?: boolean;
}
