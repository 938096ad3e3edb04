import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import type { CalendarScope } from '@/shared/api/types';
import { Chip } from '@/shared/ui/chip';
import { ErrorState } from '@/shared/ui/error-state';
import { Facts } from '@/shared/ui/facts';
import { PeekPanel } from '@/shared/ui/peek-panel';
import { Skeleton } from '@/shared/ui/skeleton';
import css from './day-panel.module.css';
import { HoursForm, WEEKDAYS } from './hours-form';
import { OwnHours } from './own-hours';
import { calendarsQuery } from './queries';
import { writeSpans } from './spans';

/** The hours of an ordinary week. A layer without its own follows the organisation’s. */
export function HoursPanel({ scope, onClose }: { scope: CalendarScope; onClose: () => void }) {
  const { t } = useTranslation('calendars');
  const me = useMe();
  const calendars = useQuery(calendarsQuery);
  const items = calendars.data?.items ?? [];
  const own = items.find(
    (each) =>
      each.scope.kind === scope.kind &&
      (scope.kind === 'ORGANISATION' || each.scope.id === scope.id),
  );
  const used = own ?? items.find((each) => each.scope.kind === 'ORGANISATION');
  return (
    <PeekPanel
      title={t('hours.title')}
      facts={<Chip>{t(`layers.${scope.kind}`)}</Chip>}
      onClose={onClose}
    >
      {calendars.isPending && <Skeleton rows={7} />}
      {calendars.isError && (
        <ErrorState error={calendars.error} onRetry={() => void calendars.refetch()} />
      )}
      {own !== undefined && me.administrator && (
        <>
          <HoursForm calendar={own} />
          {scope.kind !== 'ORGANISATION' && <OwnHours scope={scope} own={own} />}
        </>
      )}
      {used !== undefined && (own === undefined || !me.administrator) && (
        <>
          {own === undefined && <p className={css.none}>{t('hours.inherited')}</p>}
          <Facts
            rows={WEEKDAYS.map((day) => ({
              label: t(`weekdays.${day}`),
              value: writeSpans(used.hours[day]) || t('off'),
            }))}
          />
          {own === undefined && me.administrator && <OwnHours scope={scope} pattern={used} />}
        </>
      )}
    </PeekPanel>
  );
}
