import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueReading } from '@/shared/api/metric-types';
import { daysBetween } from '@/shared/dates/day';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon/icon';
import { periodText } from '../model/periods';
import { dueQuery } from '../queries';
import { ReadingDialog } from '../readings/reading-dialog';
import css from './due-strip.module.css';

const SHOWN = 4;

/** Readings that I have to bring and that are not there, with a way to bring them here. */
export function DueStrip() {
  const { t } = useTranslation('metrics');
  const { language, today } = useDates();
  const missing = useQuery(dueQuery(true, 'MISSING'));
  const [entering, setEntering] = useState<DueReading | null>(null);
  const [all, setAll] = useState(false);
  const rows = missing.data ?? [];
  if (rows.length === 0 && entering === null) return null;
  return (
    <section className={css.strip} aria-label={t('due.title')}>
      <header className={css.head}>
        <Icon name="clock" size={14} />
        <h2>{t('due.title')}</h2>
        <span className={css.count}>{t('due.count', { count: rows.length })}</span>
        {rows.length > SHOWN && (
          <Button size="small" look="quiet" onClick={() => setAll(!all)}>
            {t(all ? 'due.fewer' : 'due.all', { count: rows.length })}
          </Button>
        )}
      </header>
      <ul className={css.rows}>
        {(all ? rows : rows.slice(0, SHOWN)).map((row) => (
          <li key={`${row.metric.id}${row.period}`} className={css.row}>
            <span className={css.what}>
              <b>{row.metric.name}</b>
              <span className={css.quiet}>
                {periodText(row.period, language)} ·{' '}
                {t('due.late', { count: Math.max(0, daysBetween(row.dueOn, today)) })}
              </span>
            </span>
            <Button
              size="small"
              look="accent"
              aria-label={t('due.enterFor', {
                name: row.metric.name,
                period: periodText(row.period, language),
              })}
              onClick={() => setEntering(row)}
            >
              {t('due.enter')}
            </Button>
          </li>
        ))}
      </ul>
      {entering !== null && (
        <ReadingDialog
          metricId={entering.metric.id}
          period={entering.period}
          onClose={() => setEntering(null)}
        />
      )}
    </section>
  );
}
