import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Goal, GoalSplit as Split } from '@/shared/api/goal-types';
import { useDates } from '@/shared/dates/use-dates';
import { measured, parseAmount, percent } from '@/shared/goal-view/numbers';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { FormProblem } from '@/shared/ui/form-problem';
import { IconButton } from '@/shared/ui/icon-button';
import { Input } from '@/shared/ui/input';
import { Select } from '@/shared/ui/select';
import { Skeleton } from '@/shared/ui/skeleton';
import { mayEditGoal } from '../parts/rights';
import { splitQuery } from '../queries';
import { draftOfSplit, remainders, type SplitDraft } from '../split-draft';
import css from './goal-screen.module.css';

const DIMENSIONS = ['PRODUCT_LINE', 'REGION', 'CHANNEL'] as const;

/** The target by product line, region and channel, with what is left of it. */
export function GoalSplit({ goal }: { goal: Goal }) {
  const { t } = useTranslation('goals');
  const { language } = useDates();
  const queries = useQueryClient();
  const split = useQuery(splitQuery(goal.id));
  const [draft, setDraft] = useState<SplitDraft[] | null>(null);
  const save = useMutation({
    mutationFn: (rows: SplitDraft[]) =>
      api.put<Split>('/goals/{goalId}/split', {
        path: { goalId: goal.id },
        version: goal.version,
        body: {
          rows: rows
            .filter((row) => row.member.trim() !== '')
            .map(({ dimension, member, amount, previous }) => ({
              dimension,
              member: member.trim(),
              amount: parseAmount(amount) ?? 0,
              previous: parseAmount(previous),
            })),
        },
      }),
    onSuccess: async () => {
      setDraft(null);
      await queries.invalidateQueries({ queryKey: ['goal', goal.id] });
    },
  });
  if (split.isPending) return <Skeleton rows={2} />;
  if (split.isError) return <ErrorState error={split.error} onRetry={() => void split.refetch()} />;
  const { total, unit, rows } = split.data;
  const say = (value: number | null) => measured(value, unit, language);
  const begin = () => setDraft(draftOfSplit(rows));
  if (draft === null) {
    return (
      <>
        {rows.length === 0 ? (
          <p className={css.quiet}>{t(total === null ? 'split.noTarget' : 'split.empty')}</p>
        ) : (
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t('split.by')}</th>
                <th scope="col">{t('split.member')}</th>
                {(['amount', 'share', 'previous', 'growth'] as const).map((each) => (
                  <th key={each} scope="col" className={css.num}>
                    {t(`split.${each}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.dimension + row.member}>
                  <td>{t(`split.dimension.${row.dimension}`)}</td>
                  <td>{row.member}</td>
                  <td className={css.num}>{say(row.amount)}</td>
                  <td className={css.num}>{percent(row.share)}</td>
                  <td className={css.num}>{say(row.previous)}</td>
                  <td className={css.num}>{percent(row.growth)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {split.data.remainders.map((each) => (
          <p key={each.dimension} className={each.remainder === 0 ? css.yes : css.ask}>
            {t(each.remainder === 0 ? 'split.whole' : 'split.left', {
              by: t(`split.dimension.${each.dimension}`),
              left: say(each.remainder),
              total: say(total),
            })}
          </p>
        ))}
        {mayEditGoal(goal) && total !== null && (
          <div className={css.tools}>
            <Button size="small" icon="edit" onClick={begin}>
              {t('split.edit')}
            </Button>
          </div>
        )}
      </>
    );
  }
  const change = (at: number, part: Partial<SplitDraft>) =>
    setDraft(draft.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(draft);
      }}
    >
      <FormProblem error={save.error} />
      {draft.map((row, index) => (
        <div key={row.key} className={css.row}>
          <Select
            size="small"
            label={t('split.by')}
            value={row.dimension}
            onChange={(dimension) => change(index, { dimension })}
            options={DIMENSIONS.map((value) => ({ value, label: t(`split.dimension.${value}`) }))}
          />
          {(['member', 'amount', 'previous'] as const).map((name) => (
            <Input
              key={name}
              size="small"
              aria-label={t(`split.${name}`)}
              placeholder={t(`split.${name}`)}
              value={row[name]}
              onChange={(event) => change(index, { [name]: event.target.value })}
            />
          ))}
          <IconButton
            icon="close"
            label={t('split.remove', { member: row.member })}
            onClick={() => setDraft(draft.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      {remainders(draft, total ?? 0).map((each) => (
        <p key={each.dimension} className={each.left === 0 ? css.yes : css.ask}>
          {t(each.left === 0 ? 'split.whole' : 'split.left', {
            by: t(`split.dimension.${each.dimension}`),
            left: say(each.left),
            total: say(total),
          })}
        </p>
      ))}
      <div className={css.tools}>
        <Button
          size="small"
          icon="add"
          onClick={() => setDraft([...draft, ...draftOfSplit([], draft.length)])}
        >
          {t('split.add')}
        </Button>
        <Button size="small" onClick={() => setDraft(null)}>
          {t('shared:cancel')}
        </Button>
        <Button size="small" look="primary" type="submit" busy={save.isPending}>
          {t('shared:save')}
        </Button>
      </div>
    </form>
  );
}
