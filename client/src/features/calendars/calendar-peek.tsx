import { DayPanel } from './day-panel';
import { HoursPanel } from './hours-panel';
import { ImportPanel } from './import-panel';
import { LeavePanel } from './leave-panel';
import type { CalendarState } from './use-calendar-state';

export function CalendarPeek({ state }: { state: CalendarState }) {
  const scope = { kind: state.kind, id: state.id };
  if (state.panel === 'hours') {
    return <HoursPanel key={`${scope.kind}${scope.id}`} scope={scope} onClose={state.close} />;
  }
  if (state.panel === 'import') return <ImportPanel onClose={state.close} />;
  if (state.panel === 'leave' && state.kind === 'PERSON' && state.id !== null) {
    return <LeavePanel personId={state.id} onClose={state.close} />;
  }
  if (state.day !== undefined) {
    return <DayPanel key={state.day} scope={scope} day={state.day} onClose={state.close} />;
  }
  return null;
}
