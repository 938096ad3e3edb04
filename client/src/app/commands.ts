import type { Command } from '@/shared/routing/feature';

const found = import.meta.glob<Command[]>('../features/*/commands.ts', {
  eager: true,
  import: 'default',
});

/** What every feature offers in the command palette. */
export const commands: readonly Command[] = Object.values(found).flat();
