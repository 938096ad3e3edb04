import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { FormulaChecked } from '@/shared/api/metric-types';
import { Field } from '@/shared/ui/field';
import { Textarea } from '@/shared/ui/textarea';
import css from './formula.module.css';
import { FormulaInsert } from './formula-insert';
import { insertedAt } from './formula-text';
import { FormulaVerdict } from './formula-verdict';
import type { MetricDraft } from './metric-draft';

interface Props {
  draft: MetricDraft;
  metricId: string | null;
  error: string | undefined;
  onChange: (expression: string) => void;
}

/** A formula that is checked while it is typed, with what it comes to in the last period. */
export function FormulaEditor({ draft, metricId, error, onChange }: Props) {
  const { t } = useTranslation('metrics');
  const box = useRef<HTMLTextAreaElement>(null);
  const text = draft.expression;
  const settled = useDeferredValue(text);
  const { frequency, unitKind } = draft;
  const unitId = draft.unit?.id ?? null;
  const personId = draft.person?.id ?? null;
  const check = useQuery({
    queryKey: ['metric', { formula: settled, metricId, unitId, personId, frequency, unitKind }],
    queryFn: ({ signal }) =>
      api.post<FormulaChecked>('/metrics/formula-check', {
        body: {
          expression: settled,
          metricId,
          unitId,
          personId,
          frequency,
          unitKind,
          period: null,
        },
        signal,
      }),
    enabled: settled.trim() !== '',
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  });
  const fresh = settled === text && settled.trim() !== '' && !check.isPlaceholderData;
  const insert = (word: string) => {
    const field = box.current;
    const from = field?.selectionStart ?? text.length;
    const next = insertedAt(text, from, field?.selectionEnd ?? from, word);
    onChange(next.text);
    requestAnimationFrame(() => {
      field?.focus();
      field?.setSelectionRange(next.caret, next.caret);
    });
  };
  return (
    <div className={css.editor}>
      <Field label={t('card.expression')} required error={error} hint={t('formula.hint')}>
        <Textarea
          ref={box}
          rows={2}
          spellCheck={false}
          className={css.text}
          placeholder="percent(WON, LEADS)"
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      </Field>
      <div className={css.result} role="status">
        {fresh && check.data !== undefined && (
          <FormulaVerdict result={check.data} text={settled} draft={draft} />
        )}
        {check.isError && <p className={css.wrong}>{t('formula.failed')}</p>}
      </div>
      <FormulaInsert onInsert={insert} except={metricId} />
    </div>
  );
}
