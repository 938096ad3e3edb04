import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { IconName } from '@/shared/ui/icon/paths';

/** A deed that the screen offers just now, for the command palette. */
export interface ScreenCommand {
  id: string;
  /** As it is read, in the reader's language. */
  label: string;
  icon: IconName;
  /** Further words that find it: pinyin, initials, the other language. */
  keywords?: string;
  shortcut?: string;
  run: () => void;
}

interface Offer {
  commands: readonly ScreenCommand[];
}

let offers: readonly Offer[] = [];
const watchers = new Set<() => void>();

function become(next: readonly Offer[]): void {
  offers = next;
  for (const watch of watchers) watch();
}

/** Offers commands while the caller is on screen. What runs is always the newest version. */
export function useScreenCommands(commands: readonly ScreenCommand[]): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  // Labels and number decide whether the palette must be told; the rest is read when it runs.
  const shape = commands.map((command) => `${command.id} ${command.label}`).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` stands for the commands
  useEffect(() => {
    const offer: Offer = {
      commands: latest.current.map((command) => ({
        ...command,
        run: () => latest.current.find((each) => each.id === command.id)?.run(),
      })),
    };
    become([...offers, offer]);
    return () => become(offers.filter((each) => each !== offer));
  }, [shape]);
}

function watch(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/** What every part of the screen offers now, the part that came last first. */
export function useOfferedCommands(): readonly ScreenCommand[] {
  const now = useSyncExternalStore(watch, () => offers);
  return [...now].reverse().flatMap((offer) => offer.commands);
}
