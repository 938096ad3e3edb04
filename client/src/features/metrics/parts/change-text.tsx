import { useTranslation } from 'react-i18next';
import type { MetricTile } from '@/shared/api/metric-types';
import { Icon } from '@/shared/ui/icon/icon';
import css from './parts.module.css';
import { useFigures } from './use-figures';

/** Against the period before: arrow and figure, in green or red where one direction is better. */
export function ChangeText({ tile }: { tile: MetricTile }) {
  const { t } = useTranslation('metrics');
  const { signed } = useFigures(tile.metric);
  const { change } = tile;
  if (change === null || signed(change) === '0' || signed(change) === '−0') return null;
  const { direction } = tile.metric;
  const better = direction === 'WITHIN' ? null : change > 0 === (direction === 'UP');
  const tone = better === null ? css.change : better ? css.better : css.worse;
  return (
    <span className={tone} title={t('change.title')}>
      <Icon name={change > 0 ? 'arrow-up' : 'arrow-down'} size={11} />
      {signed(change)}
      <span className="visually-hidden">
        {better === null ? t('change.title') : t(better ? 'change.better' : 'change.worse')}
      </span>
    </span>
  );
}
