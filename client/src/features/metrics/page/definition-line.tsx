import { useTranslation } from 'react-i18next';
import type { Metric } from '@/shared/api/metric-types';
import { PartyName } from '@/shared/ui/party-name';
import { useFigures } from '../parts/use-figures';
import css from './metric.module.css';

/** What the figure is, in the words of its card; on a phone behind one press. */
export function DefinitionLine({ metric }: { metric: Metric }) {
  const { t } = useTranslation('metrics');
  const { value } = useFigures(metric);
  const rows = [
    { label: t('card.meaning'), value: metric.meaning },
    { label: t('card.formula'), value: metric.formula },
    { label: t('card.source'), value: metric.source },
    { label: t('card.owner'), value: <PartyName party={metric.owner ?? metric.person} /> },
    {
      label: t('card.lines'),
      value:
        metric.warning === null && metric.alarm === null
          ? t('card.noLines')
          : [
              metric.warning !== null && t('card.warningAt', { value: value(metric.warning) }),
              metric.alarm !== null && t('card.alarmAt', { value: value(metric.alarm) }),
            ]
              .filter(Boolean)
              .join(' · '),
    },
  ];
  return (
    <details className={css.definition} open={!window.matchMedia('(max-width: 640px)').matches}>
      <summary>{t('card.title')}</summary>
      <dl>
        {rows.map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd>{row.value === '' ? '—' : row.value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
