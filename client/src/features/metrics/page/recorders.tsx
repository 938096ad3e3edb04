import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Metric } from '@/shared/api/metric-types';
import { FormProblem } from '@/shared/ui/form-problem';
import { IconButton } from '@/shared/ui/icon-button';
import { PartyName } from '@/shared/ui/party-name';
import { PartyPicker } from '@/shared/ui/party-picker';
import { metricQuery } from '../queries';
import css from './metric.module.css';

/** Who may bring readings and explain misses besides the owner. */
export function Recorders({ metric, mayEdit }: { metric: Metric; mayEdit: boolean }) {
  const { t } = useTranslation('metrics');
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: ({ personId, add }: { personId: string; add: boolean }) => {
      const call = { path: { metricId: metric.id, personId } };
      const path = '/metrics/{metricId}/recorders/{personId}';
      return add ? api.put<Metric>(path, call) : api.delete<Metric>(path, call);
    },
    onSuccess: (saved) => queries.setQueryData(metricQuery(metric.id).queryKey, saved),
  });
  return (
    <>
      {metric.recorders.length === 0 && <p className={css.quiet}>{t('recorders.none')}</p>}
      <ul className={css.lines}>
        {metric.recorders.map((person) => (
          <li key={person.id} className={css.line}>
            <PartyName party={person} />
            {mayEdit && (
              <IconButton
                icon="close"
                label={t('recorders.remove', { name: person.name })}
                onClick={() => change.mutate({ personId: person.id, add: false })}
              />
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <PartyPicker
          key={metric.recorders.length}
          label={t('recorders.add')}
          placeholder={t('recorders.add')}
          value={null}
          onChange={(party) => party && change.mutate({ personId: party.id, add: true })}
        />
      )}
      <FormProblem error={change.error} />
    </>
  );
}
