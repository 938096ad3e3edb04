import { useTranslation } from 'react-i18next';
import type { ExceptionKind, OverviewException } from '@/shared/api/dashboard-types';
import { Segmented } from '@/shared/ui/segmented';
import { countsOf, EXCEPTION_KINDS } from './overview-model';

interface Props {
  exceptions: readonly OverviewException[];
  kind: ExceptionKind | undefined;
  onKind: (kind: ExceptionKind | undefined) => void;
}

/** Which exceptions: all, or one kind of those there are. */
export function ExceptionFilter({ exceptions, kind, onKind }: Props) {
  const { t } = useTranslation('dashboards');
  const counts = countsOf(exceptions);
  const kinds = EXCEPTION_KINDS.filter((each) => counts[each] > 0 || each === kind);
  return (
    <Segmented
      label={t('overview.filter')}
      value={kind ?? 'ALL'}
      options={[
        { value: 'ALL' as const, label: t('overview.all', { count: exceptions.length }) },
        ...kinds.map((each) => ({
          value: each,
          label: t(`overview.kinds.${each}`, { count: counts[each] }),
        })),
      ]}
      onChange={(next) => onKind(next === 'ALL' ? undefined : next)}
    />
  );
}
