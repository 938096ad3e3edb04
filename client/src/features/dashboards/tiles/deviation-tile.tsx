import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GlanceTile } from '@/shared/api/dashboard-types';
import { useLocale } from '@/shared/i18n/locale';
import { Chip } from '@/shared/ui/chip';
import { STATUS_ICONS, STATUS_TONES } from '../parts/standing';
import { valueText } from '../parts/value-text';
import css from './tiles.module.css';

/** Indicators that miss their target, the worst first. */
export function DeviationTile({ metrics }: { metrics: readonly GlanceTile[] }) {
  const { t } = useTranslation('dashboards');
  const { language } = useLocale();
  if (metrics.length === 0) return <p className={css.quiet}>{t('tile.noDeviations')}</p>;
  return (
    <ul>
      {metrics.map(({ metric, value, status, told }) => (
        <li key={metric.id} className={css.deviation}>
          <Link to={`/indicators/${metric.id}`} className={css.name}>
            {metric.name}
          </Link>
          <b>{value === null ? '–' : valueText(value, metric, language)}</b>
          <Chip tone={STATUS_TONES[status]} icon={STATUS_ICONS[status]}>
            {t(`metrics.${status}`)}
          </Chip>
          <span className={css.told}>{told}</span>
        </li>
      ))}
    </ul>
  );
}
