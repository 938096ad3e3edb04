import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { ApiError } from '@/shared/api/api-error';
import type { Metric, ReadingsKept } from '@/shared/api/metric-types';
import type { Id } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { keepDraft, readDraft } from '@/shared/drafts/drafts';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { toast } from '@/shared/ui/toast';
import { nextStart, periodKey, periodStart, periodText, recentPeriods } from '../model/periods';
import { parseNumber } from '../model/values';
import { metricQuery } from '../queries';
import { ReadingFields } from './reading-fields';

interface Props {
  metricId: Id;
  /** The period to be filled; the last one that is over when not said. */
  period?: string | undefined;
  onClose: () => void;
}

export interface ReadingDraftText {
  period: string;
  /** Figures as typed, by member; the whole under ''. */
  values: Record<string, string>;
  note: string;
}

/** One reading, or one for each member, typed. What is typed outlives an error and the dialog. */
export function ReadingDialog({ metricId, period, onClose }: Props) {
  const { t } = useTranslation('metrics');
  const metric = useQuery(metricQuery(metricId));
  if (metric.isSuccess) {
    return <Entry metric={metric.data} period={period} onClose={onClose} />;
  }
  return (
    <Dialog open title={t('reading.title')} onClose={onClose}>
      {metric.isError ? <ErrorState error={metric.error} /> : <Skeleton rows={4} />}
    </Dialog>
  );
}

function Entry({ metric, period, onClose }: Omit<Props, 'metricId'> & { metric: Metric }) {
  const { t } = useTranslation('metrics');
  const { today, language } = useDates();
  const queries = useQueryClient();
  const last = periodKey(
    metric.frequency,
    nextStart(metric.frequency, periodStart(metric.frequency, today), -1),
  );
  const key = `reading.${metric.id}`;
  const [draft, setDraft] = useState<ReadingDraftText>(() => {
    const kept = readDraft<ReadingDraftText>(key);
    const fresh = { period: period ?? last, values: {}, note: '' };
    return kept !== null && (period === undefined || kept.period === period) ? kept : fresh;
  });
  const change = (part: Partial<ReadingDraftText>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(key, next);
  };
  const members = metric.members.filter((member) => member.active);
  const names = members.length === 0 ? [''] : members.map((member) => member.name);
  const figures = names.map((name) => ({ name, typed: draft.values[name]?.trim() ?? '' }));
  const filled = figures.filter(({ typed }) => typed !== '');
  const unreadable = filled.filter(({ typed }) => parseNumber(typed) === null);

  const save = useMutation({
    mutationFn: (replace: boolean) =>
      api.post<ReadingsKept>('/metrics/{metricId}/readings', {
        path: { metricId: metric.id },
        body: {
          replace,
          readings: filled.map(({ name, typed }) => ({
            period: draft.period,
            member: name === '' ? null : name,
            value: parseNumber(typed),
            note: draft.note.trim() === '' ? null : draft.note.trim(),
          })),
        },
      }),
    onSuccess: async () => {
      keepDraft(key, null);
      toast({
        text: t('reading.kept', { name: metric.name, period: periodText(draft.period, language) }),
      });
      onClose();
      await queries.invalidateQueries({ queryKey: ['metric'] });
    },
  });
  const exists =
    save.error instanceof ApiError &&
    save.error.fieldErrors.some((each) => each.code.includes('reading-exists'));
  const ready = filled.length > 0 && unreadable.length === 0;
  const periods = recentPeriods(metric.frequency, today, 24);

  return (
    <Dialog
      open
      width="narrow"
      title={t('reading.titleOf', { name: metric.name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          {exists && (
            <Button busy={save.isPending} onClick={() => save.mutate(true)}>
              {t('reading.replace')}
            </Button>
          )}
          <Button
            look="primary"
            busy={save.isPending}
            disabled={!ready}
            onClick={() => save.mutate(false)}
          >
            {t('reading.save')}
          </Button>
        </>
      }
    >
      <ReadingFields
        metric={metric}
        draft={draft}
        figures={figures}
        periods={periods.includes(draft.period) ? periods : [draft.period, ...periods]}
        error={save.error}
        onChange={change}
        onSubmit={() => ready && !save.isPending && save.mutate(false)}
      />
    </Dialog>
  );
}
