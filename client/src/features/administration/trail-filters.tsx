import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Party, Person } from '@/shared/api/types';
import { DatePicker } from '@/shared/ui/date-picker';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Select } from '@/shared/ui/select';
import { Spacer } from '@/shared/ui/spacer';
import css from './trail-filters.module.css';
import { useTrailState } from './use-trail-state';

const KINDS = ['plan', 'item', 'person', 'unit', 'account', 'calendar', 'import'] as const;

export function TrailFilters() {
  const { t } = useTranslation('administration');
  const [state, set] = useTrailState();
  const { data: person } = useQuery({
    queryKey: ['person', state.actor],
    queryFn: ({ signal }) =>
      api.get<Person>('/people/{id}', { path: { id: state.actor ?? '' }, signal }),
    enabled: state.actor !== undefined,
  });
  const actor: Party | null =
    state.actor === undefined || person === undefined
      ? null
      : { kind: 'PERSON', id: state.actor, name: person.name, detail: null, active: true };
  return (
    <>
      <Spacer />
      <div className={css.kind}>
        <Select
          size="small"
          label={t('trail.kind')}
          value={state.kind ?? ''}
          options={[
            { value: '', label: t('trail.anyKind') },
            ...KINDS.map((value) => ({ value: value as string, label: t(`kinds.${value}`) })),
          ]}
          onChange={(kind) => set({ kind: kind || undefined })}
        />
      </div>
      <div className={css.actor}>
        <PartyPicker
          key={actor?.id ?? ''}
          size="small"
          label={t('trail.actor')}
          placeholder={t('trail.anybody')}
          value={actor}
          onChange={(party) => set({ actor: party?.id })}
        />
      </div>
      <div className={css.day}>
        <DatePicker
          size="small"
          label={t('trail.from')}
          placeholder={t('trail.from')}
          value={state.from ?? null}
          onChange={(from) => set({ from: from ?? undefined })}
        />
      </div>
      <div className={css.day}>
        <DatePicker
          size="small"
          label={t('trail.to')}
          placeholder={t('trail.to')}
          value={state.to ?? null}
          onChange={(to) => set({ to: to ?? undefined })}
        />
      </div>
    </>
  );
}
