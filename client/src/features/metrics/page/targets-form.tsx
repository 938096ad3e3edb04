import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Metric } from '@/shared/api/metric-types';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { FormActions } from '@/shared/ui/form-grid';
import { FormProblem } from '@/shared/ui/form-problem';
import { IconButton } from '@/shared/ui/icon-button';
import { Input } from '@/shared/ui/input';
import { Select } from '@/shared/ui/select';
import { StaleNotice } from '@/shared/ui/stale-notice';
import { nextStart, periodKey, periodStart, periodText } from '../model/periods';
import { optionalNumber } from '../model/values';
import css from './metric.module.css';
import { useCardPart } from './use-card-part';

const FIELDS = ['target', 'warning', 'alarm'] as const;

/** Targets of single periods, where the year's one does not fit: seasons, steps on the way. */
export function TargetsForm({ metric, mayEdit }: { metric: Metric; mayEdit: boolean }) {
  const { t } = useTranslation('metrics');
  const { today, language } = useDates();
  const text = (value: number | null) => (value === null ? '' : String(value));
  const first = metric.targets.map((own) => ({
    period: own.period,
    target: text(own.target),
    warning: text(own.warning),
    alarm: text(own.alarm),
  }));
  const [rows, setRows] = useState(first);
  const { save, take, current } = useCardPart(metric, 'targets');
  const changed = JSON.stringify(rows) !== JSON.stringify(first);
  const begin = nextStart(metric.frequency, periodStart(metric.frequency, today), -12);
  const offered = Array.from({ length: 30 }, (_, at) =>
    periodKey(metric.frequency, nextStart(metric.frequency, begin, at)),
  );
  const taken = new Set(rows.map((row) => row.period));
  const wrong = rows.some(
    (row) =>
      (optionalNumber(row.target) ?? null) === null ||
      FIELDS.some((field) => optionalNumber(row[field]) === undefined),
  );
  const set = (at: number, part: Partial<(typeof rows)[number]>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const add = () => {
    const after = rows.at(-1)?.period;
    const at = after === undefined ? 12 : offered.indexOf(after) + 1;
    const period = [...offered.slice(at), ...offered].find((each) => !taken.has(each));
    if (period !== undefined) {
      setRows([...rows, { period, target: text(metric.target), warning: '', alarm: '' }]);
    }
  };
  const send = (version: number) =>
    save.mutate({
      version,
      body: {
        targets: rows.map((row) => ({
          period: row.period,
          target: optionalNumber(row.target),
          warning: optionalNumber(row.warning),
          alarm: optionalNumber(row.alarm),
        })),
      },
    });
  if (metric.direction === 'WITHIN') return <p className={css.quiet}>{t('targets.within')}</p>;
  return (
    <>
      {rows.length === 0 && <p className={css.quiet}>{t('targets.none')}</p>}
      {rows.length > 0 && (
        <ul className={css.lines}>
          {rows.map((row, at) => (
            <li key={row.period} className={css.line}>
              <Select
                label={t('readings.period')}
                disabled={!mayEdit}
                value={row.period}
                onChange={(period) => set(at, { period })}
                options={[...new Set([row.period, ...offered])]
                  .filter((each) => each === row.period || !taken.has(each))
                  .map((value) => ({ value, label: periodText(value, language) }))}
              />
              {FIELDS.map((field) => (
                <Input
                  key={field}
                  aria-label={t('targets.of', {
                    what: t(`trend.${field}`),
                    period: periodText(row.period, language),
                  })}
                  placeholder={t(`trend.${field}`)}
                  className={css.short}
                  inputMode="decimal"
                  readOnly={!mayEdit}
                  value={row[field]}
                  onChange={(event) => set(at, { [field]: event.target.value })}
                />
              ))}
              {mayEdit && (
                <IconButton
                  icon="close"
                  label={t('targets.remove', { period: periodText(row.period, language) })}
                  onClick={() => setRows(rows.filter((_, index) => index !== at))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {current === null ? (
        <FormProblem
          error={save.error}
          {...(wrong && changed ? { text: t('targets.wrong') } : {})}
        />
      ) : (
        <StaleNotice onMine={() => send(current.version)} onTheirs={() => void take(current)} />
      )}
      {mayEdit && (
        <FormActions>
          <Button icon="add" size="small" onClick={add}>
            {t('targets.add')}
          </Button>
          {changed && (
            <Button
              size="small"
              look="primary"
              busy={save.isPending}
              disabled={wrong}
              onClick={() => send(metric.version)}
            >
              {t('shared:save')}
            </Button>
          )}
        </FormActions>
      )}
    </>
  );
}
