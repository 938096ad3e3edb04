import { useTranslation } from 'react-i18next';
import type { MetricStatus } from '@/shared/api/metric-types';
import { Chip } from '@/shared/ui/chip';
import { STATUS_ICON, STATUS_TONE } from '../model/status';

/** How an indicator stands: word, icon and colour. */
export function StatusChip({ status }: { status: MetricStatus }) {
  const { t } = useTranslation('metrics');
  return (
    <Chip tone={STATUS_TONE[status]} icon={STATUS_ICON[status]}>
      {t(`status.${status}`)}
    </Chip>
  );
}
