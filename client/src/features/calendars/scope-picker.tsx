import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { CalendarScopeKind, Page, Party, Person, Unit } from '@/shared/api/types';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Segmented } from '@/shared/ui/segmented';
import css from './scope-picker.module.css';
import type { CalendarState } from './use-calendar-state';

const LAYERS: readonly CalendarScopeKind[] = ['ORGANISATION', 'UNIT', 'PERSON'];

/** Whose calendar: each layer adds to the one above it. A plan’s own is opened from the plan. */
export function ScopePicker({ state }: { state: CalendarState }) {
  const { t } = useTranslation('calendars');
  const { wanted, id } = state;
  const chosen = useScopeParty(wanted, id);
  const layers = wanted === 'PLAN' ? [...LAYERS, wanted] : LAYERS;
  return (
    <div className={css.picker}>
      <Segmented
        label={t('layer')}
        value={wanted}
        options={layers.map((value) => ({ value, label: t(`layers.${value}`) }))}
        onChange={(kind) => state.setScope(kind, undefined)}
      />
      {(wanted === 'UNIT' || wanted === 'PERSON') && (
        <div className={css.party}>
          <PartyPicker
            key={`${wanted}${chosen?.id}`}
            size="small"
            kinds={[wanted]}
            label={t(`layers.${wanted}`)}
            placeholder={t(`pick.${wanted}`)}
            value={chosen}
            onChange={(party) => state.setScope(wanted, party?.id)}
          />
        </div>
      )}
    </div>
  );
}

function useScopeParty(kind: CalendarScopeKind, id: string | null): Party | null {
  const person = useQuery({
    queryKey: ['person', id],
    queryFn: ({ signal }) => api.get<Person>('/people/{id}', { path: { id: id ?? '' }, signal }),
    enabled: kind === 'PERSON' && id !== null,
  });
  const units = useQuery({
    queryKey: ['unit', { all: true }],
    queryFn: ({ signal }) => api.get<Page<Unit>>('/units', { query: { limit: 1000 }, signal }),
    enabled: kind === 'UNIT' && id !== null,
  });
  const named = kind === 'PERSON' ? person.data : units.data?.items.find((unit) => unit.id === id);
  if ((kind !== 'PERSON' && kind !== 'UNIT') || id === null || named === undefined) return null;
  return { kind, id, name: named.name, detail: null, active: true };
}
