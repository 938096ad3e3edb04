import { useTranslation } from 'react-i18next';
import type { Metric } from '@/shared/api/metric-types';
import { useDates } from '@/shared/dates/use-dates';
import { Field } from '@/shared/ui/field';
import { Form } from '@/shared/ui/form-grid';
import { FormProblem } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Select } from '@/shared/ui/select';
import { Textarea } from '@/shared/ui/textarea';
import { periodText } from '../model/periods';
import { statusOf } from '../model/status-of';
import { parseNumber, unitText } from '../model/values';
import { StatusChip } from '../parts/status-chip';
import { useFigures } from '../parts/use-figures';
import type { ReadingDraftText } from './reading-dialog';
import css from './readings.module.css';

interface Props {
  metric: Metric;
  draft: ReadingDraftText;
  /** One for the whole (name ''), or one for each member. */
  figures: readonly { name: string; typed: string }[];
  periods: readonly string[];
  error: unknown;
  onChange: (part: Partial<ReadingDraftText>) => void;
  onSubmit: () => void;
}

export function ReadingFields(props: Props) {
  const { metric, draft, figures, periods, onChange } = props;
  const { t } = useTranslation('metrics');
  const { language } = useDates();
  const { aim } = useFigures(metric);
  const unit =
    metric.unitKind === 'PERCENT' ? '%' : unitText(metric.unitWord, 2, language) || undefined;
  const own = metric.targets.find((each) => each.period === draft.period);
  const lines = { ...metric, ...(own ?? {}) };
  const target = aim(lines);
  return (
    <Form onSubmit={props.onSubmit}>
      <Field label={t('reading.period')}>
        <Select
          value={draft.period}
          onChange={(period) => onChange({ period })}
          options={periods.map((value) => ({ value, label: periodText(value, language) }))}
        />
      </Field>
      {figures.map(({ name, typed }, index) => {
        const value = parseNumber(typed);
        return (
          <Field
            key={name}
            label={name === '' ? t('reading.value') : name}
            required={name === ''}
            error={typed !== '' && value === null ? t('reading.noNumber') : null}
            hint={index === 0 && target !== null ? t('reading.aim', { aim: target }) : undefined}
          >
            <span className={css.value}>
              <Input
                inputMode="decimal"
                autoFocus={index === 0}
                value={draft.values[name] ?? ''}
                onChange={(event) =>
                  onChange({ values: { ...draft.values, [name]: event.target.value } })
                }
              />
              {unit !== undefined && <span className={css.unit}>{unit}</span>}
              {value !== null && <StatusChip status={statusOf(value, lines)} />}
            </span>
          </Field>
        );
      })}
      <Field label={t('reading.note')} hint={t('reading.noteHint')}>
        <Textarea
          rows={2}
          value={draft.note}
          maxLength={1000}
          onChange={(event) => onChange({ note: event.target.value })}
        />
      </Field>
      <FormProblem error={props.error} />
      <button type="submit" hidden>
        {t('reading.save')}
      </button>
    </Form>
  );
}
