import type { CalendarScopeKind } from '@/shared/api/types';
import { partsOf } from '@/shared/dates/day';
import { useDates } from '@/shared/dates/use-dates';
import { oneOf, type RawSearch, text, useSearchState } from '@/shared/routing/use-search-state';

const SCOPES: readonly CalendarScopeKind[] = ['ORGANISATION', 'UNIT', 'PLAN', 'PERSON'];
const PANELS = ['hours', 'import', 'leave'] as const;

/** What the address says: whose calendar, which year, what is open beside it. */
export function useCalendarState() {
  const { today } = useDates();
  const [state, set] = useSearchState((raw: RawSearch) => {
    const kind = oneOf(raw['scope'], SCOPES) ?? 'ORGANISATION';
    const id = text(raw['id']);
    const year = Number(raw['year']);
    const day = text(raw['day']);
    return {
      kind: kind === 'ORGANISATION' || id !== undefined ? kind : ('ORGANISATION' as const),
      /** The layer that is being chosen, even before somebody in it is. */
      wanted: kind,
      id: kind === 'ORGANISATION' ? null : (id ?? null),
      year: year >= 1990 && year <= 2100 ? year : partsOf(today).year,
      day: day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined,
      panel: oneOf(raw['panel'], PANELS),
    };
  });
  return {
    ...state,
    setYear: (year: number) => set({ year, day: undefined }),
    setScope: (kind: CalendarScopeKind, id: string | undefined) =>
      set({ scope: kind === 'ORGANISATION' ? undefined : kind, id } as never),
    openDay: (day: string) => set({ day, panel: undefined }),
    openPanel: (panel: (typeof PANELS)[number]) => set({ panel, day: undefined }),
    close: () => set({ panel: undefined, day: undefined }),
  };
}

export type CalendarState = ReturnType<typeof useCalendarState>;
