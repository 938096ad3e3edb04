import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyItem } from '@/shared/api/plan-types';
import type { LocalDate } from '@/shared/api/types';
import { daysBetween } from '@/shared/dates/day';
import { useDates } from '@/shared/dates/use-dates';
import { Chip } from '@/shared/ui/chip';
import { DatePicker } from '@/shared/ui/date-picker';
import css from './my-work.module.css';

interface Props {
  mine: MyItem;
  editing: boolean;
  onEdit: () => void;
  /** Null: left as it was. */
  onDone: (day: LocalDate | null) => void;
}

/** When it is due, how late it is, and how far that day has drifted; changed in place. */
export function MyDue({ mine: { item, driftDays }, editing, onEdit, onDone }: Props) {
  const { t } = useTranslation('my-work');
  const { near, today } = useDates();
  const frame = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (!editing) return;
    const input = frame.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, [editing]);
  const late = item.finish === null || item.status === 'DONE' ? 0 : daysBetween(item.finish, today);
  if (editing) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves the field inside
      <span
        ref={frame}
        className={css.dating}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') onDone(null);
          // The picker settles what was typed; an untouched field is left.
          if (event.key === 'Enter' && !event.defaultPrevented) onDone(null);
        }}
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget)) return;
          if (event.relatedTarget === null) return;
          if (!event.relatedTarget.closest('[role=dialog]')) onDone(null);
        }}
      >
        <DatePicker
          value={item.finish}
          size="small"
          label={t('dueOf', { name: item.name })}
          scope={{ kind: 'PLAN', id: item.planId }}
          onChange={onDone}
        />
      </span>
    );
  }
  return (
    <span className={css.due}>
      {late > 0 ? (
        <Chip tone="red">{t('late', { count: late })}</Chip>
      ) : (
        driftDays > 0 && (
          <Chip tone="orange" title={t('driftTitle')}>
            {t('drift', { count: driftDays })}
          </Chip>
        )
      )}
      <button
        type="button"
        className={css.day}
        title={t('changeDue')}
        aria-label={`${item.finish === null ? t('noDate') : near(item.finish)} · ${t('changeDue')}`}
        onClick={onEdit}
      >
        {item.finish === null ? t('noDate') : near(item.finish)}
      </button>
    </span>
  );
}
