import { ExternalPanel } from './external-panel';
import { PersonPanel } from './person-panel';
import { PostPanel } from './post-panel';
import { UnitPanel } from './unit-panel';
import { CLOSED, usePeopleState } from './use-people-state';

/** The panel at the right: whatever is chosen, or the form for something new. */
export function PeoplePeek() {
  const [state, set] = usePeopleState();
  const close = () => set(CLOSED);
  if (state.new === 'person' || state.person !== undefined) {
    const id = state.new === 'person' ? null : (state.person ?? null);
    return (
      <PersonPanel
        key={id ?? 'new'}
        id={id}
        onClose={close}
        onCreated={(person) => set({ ...CLOSED, person })}
      />
    );
  }
  if (state.new === 'unit' || state.about) {
    const id = state.new === 'unit' ? null : (state.unit ?? null);
    return <UnitPanel key={id ?? 'new'} id={id} under={state.unit ?? null} onClose={close} />;
  }
  if (state.new === 'post' || state.post !== undefined) {
    const id = state.new === 'post' ? null : (state.post ?? null);
    return <PostPanel key={id ?? 'new'} id={id} onClose={close} />;
  }
  if (state.new === 'external' || state.external !== undefined) {
    const id = state.new === 'external' ? null : (state.external ?? null);
    return <ExternalPanel key={id ?? 'new'} id={id} onClose={close} />;
  }
  return null;
}
