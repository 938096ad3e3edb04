import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Metric, PastedReading, ReadingsKept } from '@/shared/api/metric-types';
import { useDates } from '@/shared/dates/use-dates';
import { useDraft } from '@/shared/drafts/use-draft';
import { Button } from '@/shared/ui/button';
import { Checkbox } from '@/shared/ui/checkbox';
import { Dialog } from '@/shared/ui/dialog';
import { ErrorState } from '@/shared/ui/error-state';
import { Field } from '@/shared/ui/field';
import { FormProblem } from '@/shared/ui/form-problem';
import { Textarea } from '@/shared/ui/textarea';
import { toast } from '@/shared/ui/toast';
import { recentPeriods } from '../model/periods';
import { PastePreview } from './paste-preview';
import css from './readings.module.css';

/** A block copied out of a spreadsheet, shown cell by cell before anything is kept. */
export function PasteDialog({ metric, onClose }: { metric: Metric; onClose: () => void }) {
  const { t } = useTranslation('metrics');
  const { today } = useDates();
  const queries = useQueryClient();
  const [text, setText] = useDraft(`paste.${metric.id}`);
  const [replace, setReplace] = useState(false);
  const settled = useDeferredValue(text);
  const path = { metricId: metric.id };
  const preview = useQuery({
    queryKey: ['metric', metric.id, 'paste', settled],
    queryFn: ({ signal }) =>
      api.post<PastedReading[]>('/metrics/{metricId}/readings/paste-preview', {
        path,
        body: { text: settled },
        signal,
      }),
    enabled: settled.trim() !== '',
    gcTime: 0,
    retry: false,
  });
  const rows = settled.trim() === '' ? [] : (preview.data ?? []);
  const wrong = rows.filter((row) => row.problems.length > 0).length;
  const others = rows.filter((row) => row.present !== null && row.present !== row.value).length;
  const keep = useMutation({
    mutationFn: () =>
      api.post<ReadingsKept>('/metrics/{metricId}/readings/paste', {
        path,
        body: { text, replace },
      }),
    onSuccess: async (kept) => {
      setText('');
      toast({ text: t('paste.done', { ...kept }) });
      onClose();
      await queries.invalidateQueries({ queryKey: ['metric'] });
    },
  });
  const members = metric.members.filter((member) => member.active);
  const [newest = '', older = ''] = recentPeriods(metric.frequency, today, 3).slice(1);
  const example =
    members.length === 0
      ? `${older}\t12.5\n${newest}\t13.1`
      : `\t${members.map((member) => member.name).join('\t')}\n${newest}\t${members.map(() => '12.5').join('\t')}`;
  const ready = rows.length > 0 && wrong === 0 && (others === 0 || replace) && settled === text;
  return (
    <Dialog
      open
      width="wide"
      title={t('paste.title', { name: metric.name })}
      description={t(members.length === 0 ? 'paste.note' : 'paste.noteMembers')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button
            look="primary"
            busy={keep.isPending}
            disabled={!ready}
            onClick={() => keep.mutate()}
          >
            {t('paste.keep', { count: rows.length })}
          </Button>
        </>
      }
    >
      <div className={css.paste}>
        <Field label={t('paste.text')}>
          <Textarea
            rows={6}
            autoFocus
            spellCheck={false}
            className={css.block}
            placeholder={example}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        {preview.isError && settled.trim() !== '' && <ErrorState error={preview.error} />}
        <PastePreview metric={metric} rows={rows} />
        {others > 0 && (
          <Checkbox checked={replace} onChange={setReplace}>
            {t('paste.replace', { count: others })}
          </Checkbox>
        )}
        <FormProblem error={keep.error} />
      </div>
    </Dialog>
  );
}
