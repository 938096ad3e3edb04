import type { WorkItem } from '@/shared/api/plan-types';
import type { LocalDate } from '@/shared/api/types';
import { daysBetween } from '@/shared/dates/day';
import { useDates } from '@/shared/dates/use-dates';
import { useTexts } from '@/shared/i18n/locale';
import { isLate } from '@/shared/item-model/planned-progress';
import { Icon } from '@/shared/ui/icon/icon';
import { PartyName } from '@/shared/ui/party-name';
import css from './field-value.module.css';
import type { FieldKey } from './fields';
import { HealthChip } from './health-chip';
import { PriorityMark } from './priority-mark';
import { ProgressBar } from './progress-bar';
import { StatusChip } from './status-chip';

/** A field of a work item as it is read. Nothing where nothing is set. */
export function FieldValue({ field, item }: { field: FieldKey; item: WorkItem }) {
  const t = useTexts('item-view');
  switch (field) {
    case 'owner':
      return item.owner === null ? null : <PartyName party={item.owner} />;
    case 'collaborators':
      return item.collaborators.map((party) => party.name).join('、');
    case 'finish':
      return <Finish item={item} />;
    case 'start':
    case 'notBefore':
    case 'deadline':
    case 'actualStart':
    case 'actualFinish':
      return <Day day={item[field]} />;
    case 'durationDays':
    case 'totalSlackDays':
      return item[field] === null ? null : t('days', { count: item[field] });
    case 'predecessors':
      return item.predecessorsText;
    case 'status':
      return <StatusChip status={item.status} reason={item.blocked?.reason} />;
    case 'priority':
      return <PriorityMark priority={item.priority} />;
    case 'progress':
      return <ProgressBar value={item.progress} done={item.status === 'DONE'} />;
    case 'health':
      return <HealthChip health={item.health} quiet />;
    case 'kind':
    case 'mode':
      return t(`${field}.${item[field]}`);
    default:
      return item[field];
  }
}

function Day({ day }: { day: LocalDate | null }) {
  const { short } = useDates();
  return day === null ? null : short(day);
}

function Finish({ item }: { item: WorkItem }) {
  const t = useTexts('item-view');
  const { short, today } = useDates();
  if (item.finish === null) return null;
  if (!isLate(item, today)) return short(item.finish);
  return (
    <span className={css.late} title={t('late', { count: daysBetween(item.finish, today) })}>
      {short(item.finish)}
      <Icon
        name="warning"
        size={12}
        label={t('late', { count: daysBetween(item.finish, today) })}
      />
    </span>
  );
}
