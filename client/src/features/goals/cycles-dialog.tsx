import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Goal, GoalCycle } from '@/shared/api/goal-types';
import type { Me } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { ErrorState } from '@/shared/ui/error-state';
import { Field } from '@/shared/ui/field';
import { FormProblem } from '@/shared/ui/form-problem';
import { IconButton } from '@/shared/ui/icon-button';
import { Select } from '@/shared/ui/select';
import { Skeleton } from '@/shared/ui/skeleton';
import { toast } from '@/shared/ui/toast';
import { CycleForm } from './cycle-form';
import { cyclesQuery } from './queries';
import css from './views.module.css';

/** The cycles goals are set for; new ones, and at the end of the year on to the next. */
export function CyclesDialog({ me, onClose }: { me: Me; onClose: () => void }) {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();
  const sentence = useSentence();
  const box = useId();
  const cycles = useQuery(cyclesQuery);
  const [editing, setEditing] = useState<GoalCycle | 'new' | null>(null);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const list = cycles.data ?? [];
  const refresh = () => queries.invalidateQueries({ queryKey: ['goal'] });
  const roll = useMutation({
    mutationFn: () =>
      api.post<Goal[]>('/goal-cycles/{cycleId}/roll-over', {
        path: { cycleId: from },
        body: { cycleId: to },
      }),
    onSuccess: async (moved) => {
      toast({ text: t('cycles.rolled', { count: moved.length }) });
      setFrom('');
      setTo('');
      await refresh();
    },
  });
  const remove = async (cycle: GoalCycle) => {
    try {
      await api.delete('/goal-cycles/{cycleId}', {
        path: { cycleId: cycle.id },
        version: cycle.version,
      });
      const { name, kind, from: first, to: last } = cycle;
      toast({
        text: t('cycles.removed', { name }),
        action: {
          label: t('shared:undo'),
          onPress: () =>
            void api
              .post('/goal-cycles', { body: { name, kind, from: first, to: last } })
              .finally(() => void refresh()),
        },
      });
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
    await refresh();
  };
  const options = (without: string) => [
    { value: '', label: t('cycles.choose') },
    ...list
      .filter((cycle) => cycle.id !== without)
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Dialog open onClose={onClose} title={t('cycles.title')} description={t('cycles.text')}>
      {cycles.isPending && <Skeleton rows={3} />}
      {cycles.isError && <ErrorState error={cycles.error} />}
      {cycles.isSuccess && list.length === 0 && <p className={css.quiet}>{t('cycles.empty')}</p>}
      <ul className={css.cycles}>
        {list.map((cycle) => (
          <li key={cycle.id} className={css.cycle}>
            <span>
              {cycle.name} <span className={css.quiet}>{t(`cycles.kind.${cycle.kind}`)}</span>
            </span>
            <span className={css.quiet}>
              {t('cycles.span', { from: cycle.from, to: cycle.to })}
            </span>
            <span>
              {me.administrator && (
                <>
                  <IconButton
                    icon="edit"
                    label={t('cycles.edit', { name: cycle.name })}
                    onClick={() => setEditing(cycle)}
                  />
                  <IconButton
                    icon="bin"
                    label={t('cycles.remove', { name: cycle.name })}
                    onClick={() => void remove(cycle)}
                  />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {editing !== null && (
        <CycleForm
          key={editing === 'new' ? 'new' : editing.id}
          cycle={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
      {me.administrator && editing === null && (
        <Button icon="add" onClick={() => setEditing('new')}>
          {t('cycles.new')}
        </Button>
      )}
      {list.length > 1 && (
        <section className={css.box} aria-labelledby={box}>
          <h3 id={box}>{t('cycles.roll')}</h3>
          <p className={css.quiet}>{t('cycles.rollText')}</p>
          <FormProblem error={roll.error} />
          <div className={css.two}>
            <Field label={t('cycles.from')}>
              <Select value={from} onChange={setFrom} options={options(to)} />
            </Field>
            <Field label={t('cycles.to')}>
              <Select value={to} onChange={setTo} options={options(from)} />
            </Field>
          </div>
          <div className={css.foot}>
            <Button
              busy={roll.isPending}
              disabled={from === '' || to === ''}
              onClick={() => roll.mutate()}
            >
              {t('cycles.rollNow')}
            </Button>
          </div>
        </section>
      )}
    </Dialog>
  );
}
