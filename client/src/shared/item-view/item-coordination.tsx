import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Coordination, WorkItem } from '@/shared/api/plan-types';
import type { Page } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { Chip } from '@/shared/ui/chip';
import { toast } from '@/shared/ui/toast';
import css from './coordination.module.css';
import { CoordinationForm } from './coordination-form';
import { CoordinationResult } from './coordination-result';
import panel from './panel.module.css';

interface Props {
  item: WorkItem;
  mayComment: boolean;
}

/** Getting a late or blocked item going again: what is missing, who helps by when, what came of it. */
export function ItemCoordination({ item, mayComment }: Props) {
  const { t } = useTranslation('item-view');
  const sentence = useSentence();
  const queries = useQueryClient();
  const { near, today } = useDates();
  const [adding, setAdding] = useState(false);
  const [reporting, setReporting] = useState<string | null>(null);
  const path = { planId: item.planId, itemId: item.id };
  const key = ['item', item.id, 'coordination'];
  const known = useQuery({
    queryKey: key,
    queryFn: ({ signal }) =>
      api.get<Page<Coordination>>('/plans/{planId}/items/{itemId}/coordination', { path, signal }),
  });
  const all = known.data?.items ?? [];
  const refresh = () => void queries.invalidateQueries({ queryKey: key });

  const report = async (one: Coordination, body: { result?: string; done?: boolean }) => {
    try {
      await api.patch('/plans/{planId}/items/{itemId}/coordination/{id}', {
        path: { ...path, id: one.id },
        body,
        version: one.version,
      });
      setReporting(null);
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
    refresh();
  };
  if (all.length === 0 && !mayComment) return null;
  return (
    <section className={panel.section}>
      <div className={panel.heading}>
        <h3>{t('coordination.title')}</h3>
        {mayComment && !adding && (
          <Button size="small" look="quiet" icon="add" onClick={() => setAdding(true)}>
            {t('coordination.add')}
          </Button>
        )}
      </div>
      {known.isError && <p className={panel.quiet}>{sentence(known.error)}</p>}
      {known.isSuccess && all.length === 0 && !adding && (
        <p className={panel.quiet}>{t('coordination.none')}</p>
      )}
      {adding && (
        <CoordinationForm
          item={item}
          onClose={() => setAdding(false)}
          onSaved={() => {
            setAdding(false);
            refresh();
          }}
        />
      )}
      <ul className={css.list}>
        {all.map((one) => {
          const late = !one.done && one.due !== null && one.due < today;
          return (
            <li key={one.id} className={css.one}>
              <div className={css.line}>
                <Chip tone={one.done ? 'green' : late ? 'red' : 'orange'}>
                  {t(one.done ? 'coordination.done' : 'coordination.open')}
                </Chip>
                <b>{one.help}</b>
              </div>
              <dl>
                <dt>{t('coordination.cause')}</dt>
                <dd>{one.cause}</dd>
                {one.resource !== null && (
                  <>
                    <dt>{t('coordination.resource')}</dt>
                    <dd>{one.resource}</dd>
                  </>
                )}
                {(one.owner !== null || one.due !== null) && (
                  <>
                    <dt>{t('coordination.owner')}</dt>
                    <dd className={late ? css.late : undefined}>
                      {[one.owner?.name, one.due === null ? null : near(one.due)]
                        .filter(Boolean)
                        .join(' · ')}
                    </dd>
                  </>
                )}
                {one.result !== null && (
                  <>
                    <dt>{t('coordination.result')}</dt>
                    <dd>{one.result}</dd>
                  </>
                )}
              </dl>
              {mayComment && reporting !== one.id && (
                <div className={panel.actions}>
                  <Button size="small" onClick={() => setReporting(one.id)}>
                    {t('coordination.report')}
                  </Button>
                  {one.done && (
                    <Button
                      size="small"
                      look="quiet"
                      onClick={() => void report(one, { done: false })}
                    >
                      {t('coordination.reopen')}
                    </Button>
                  )}
                </div>
              )}
              {reporting === one.id && (
                <CoordinationResult
                  result={one.result}
                  onClose={() => setReporting(null)}
                  onReport={(result, done) => report(one, { result, done })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
