import { useTranslation } from 'react-i18next';
import type { CauseClass, DeviationSheet } from '@/shared/api/metric-types';
import css from './metric.module.css';

export const CAUSES: readonly CauseClass[] = ['SYSTEM', 'OPERATION', 'PROCESS', 'EXTERNAL'];

/** Where the misses come from, and how many nobody has explained. */
export function CauseBars({ sheets }: { sheets: readonly DeviationSheet[] }) {
  const { t } = useTranslation('metrics');
  const counts = [
    ...CAUSES.map((cause) => ({
      label: t(`cause.${cause}`),
      count: sheets.filter((sheet) => sheet.cause === cause).length,
    })),
    {
      label: t('deviation.notYet'),
      count: sheets.filter((sheet) => sheet.version === 0).length,
    },
  ].filter(({ count }) => count > 0);
  const most = Math.max(...counts.map(({ count }) => count), 1);
  return (
    <ul className={css.causes} aria-label={t('deviation.causes')}>
      {counts.map(({ label, count }) => (
        <li key={label}>
          <span>{label}</span>
          <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width={(count / most) * 100} height="8" rx="1" />
          </svg>
          <b>{count}</b>
        </li>
      ))}
    </ul>
  );
}
