import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Plan, PlanChange, WorkItem } from '@/shared/api/plan-types';
import type { LocalDate } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { type FieldEdit, firstSentence } from '@/shared/item-view/use-field-edit';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { movedSummary } from '../moved-summary';
import css from './month.module.css';

interface Props {
  plan: Plan;
  items: readonly WorkItem[];
  item: WorkItem;
  /** The day on which it should be due. */
  day: LocalDate;
  patch: { start: LocalDate } | { finish: LocalDate };
  edits: FieldEdit;
  onClose: () => void;
}

/** What moves along when an item is due on another day, before it is done. */
export function MoveDialog({ plan, items, item, day, patch, edits, onClose }: Props) {
  const { t } = useTranslation('plans');
  const { near, long } = useDates();
  const sentence = useSentence();
  const confirm = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const preview = useQuery({
    queryKey: ['plan', plan.id, 'preview', item.id, item.version, patch],
    queryFn: ({ signal }) =>
      api.post<PlanChange>('/plans/{planId}/items/preview', {
        path: { planId: plan.id },
        body: { itemId: item.id, ...patch },
        signal,
      }),
    retry: false,
    meta: { live: false },
  });
  const change = preview.data;
  const result = change?.items.find((each) => each.id === item.id) ?? item;
  const others = change?.moved.filter((each) => each.itemId !== item.id) ?? [];
  const summary = movedSummary(others, items);
  const apply = async () => {
    const outcome = await edits.commands.edit(item.id, patch);
    if (outcome.kind === 'done') onClose();
    else setProblem(firstSentence(outcome.error, sentence));
  };
  const finishes = others.filter((each) => each.field === 'finish');
  return (
    <Dialog
      open
      onClose={onClose}
      initialFocus={confirm}
      title={t('month.moveTitle', { name: item.name })}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button
            ref={confirm}
            look="primary"
            disabled={!preview.isSuccess}
            onClick={() => void apply()}
          >
            {t('month.move')}
          </Button>
        </>
      }
    >
      <p className={css.fromTo}>
        {item.finish !== null && <s>{near(item.finish)}</s>}
        <b>{long(day)}</b>
      </p>
      {preview.isPending && <Skeleton rows={3} />}
      {preview.isError && (
        <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
      )}
      {change !== undefined && (
        <>
          {result.finish !== null && result.finish !== day && (
            <p className={css.warn}>{t('month.otherDay', { day: long(result.finish) })}</p>
          )}
          <p>
            {summary === null
              ? t('month.movesNothing')
              : t('month.moves', { count: summary.count })}
            {summary !== null && summary.most !== null && summary.most.days !== 0 && (
              <>
                {'，'}
                {t(summary.most.days > 0 ? 'moved.byLater' : 'moved.byEarlier', {
                  name: summary.most.name,
                  count: Math.abs(summary.most.days),
                })}
              </>
            )}
          </p>
          {finishes.length > 0 && (
            <ul className={css.moves}>
              {finishes.slice(0, 12).map((each) => (
                <li key={each.itemId}>
                  <span>
                    {each.outline} {each.name}
                  </span>
                  <span>
                    {each.before !== null && near(each.before)} →{' '}
                    {each.after !== null && near(each.after)}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {finishes.length > 12 && <p>{t('month.more', { count: finishes.length - 12 })}</p>}
        </>
      )}
      {problem !== null && (
        <p role="alert" className={css.warn}>
          {problem}
        </p>
      )}
    </Dialog>
  );
}
