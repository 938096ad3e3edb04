import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { useMe } from '@/shared/api/me';
import type { Person, StandIn } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { IconButton } from '@/shared/ui/icon-button';
import { toast } from '@/shared/ui/toast';
import { standInsQuery } from './queries';
import { StandInForm } from './stand-in-form';
import css from './stand-in-section.module.css';

/** Who acts for this person, and when. Oneself, one's supervisors and administrators may set it. */
export function StandInSection({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const { short } = useDates();
  const me = useMe();
  const queries = useQueryClient();
  const sentence = useSentence();
  const [adding, setAdding] = useState(false);
  const standIns = useQuery(standInsQuery(person.id));
  const remove = useMutation({
    mutationFn: (standIn: StandIn) =>
      api.delete('/people/{personId}/stand-ins/{id}', {
        path: { personId: person.id, id: standIn.id },
        version: standIn.version,
      }),
    onError: (error) => toast({ text: sentence(error), tone: 'failed' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['person'] }),
  });
  const items = standIns.data?.items ?? [];
  const mayChange = me.administrator || me.person.id === person.id;
  return (
    <>
      {items.length === 0 && <p className={css.none}>{t('standIn.none')}</p>}
      <ul>
        {items.map((standIn) => (
          <li key={standIn.id} className={css.entry}>
            <span>
              {t('standIn.entry', {
                name: standIn.deputy.name,
                from: short(standIn.from),
                to: short(standIn.to),
              })}
            </span>
            {mayChange && (
              <IconButton
                icon="close"
                label={t('standIn.remove', { name: standIn.deputy.name })}
                onClick={() => remove.mutate(standIn)}
              />
            )}
          </li>
        ))}
      </ul>
      {adding && <StandInForm personId={person.id} onDone={() => setAdding(false)} />}
      {mayChange && !adding && (
        <div>
          <Button size="small" icon="add" onClick={() => setAdding(true)}>
            {t('standIn.add')}
          </Button>
        </div>
      )}
    </>
  );
}
