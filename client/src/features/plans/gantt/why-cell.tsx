import type { WorkItem } from '@/shared/api/plan-types';
import { useTexts } from '@/shared/i18n/locale';
import { FieldValue } from '@/shared/item-view/field-value';
import css from './gantt.module.css';

interface Props {
  field: 'start' | 'finish';
  item: WorkItem;
  onWhy: (item: WorkItem, at: Element) => void;
}

/** A date with the question that can be asked of every date. */
export function WhyCell({ field, item, onWhy }: Props) {
  const t = useTexts('gantt');
  if (item[field] === null) return null;
  return (
    <span className={css.whyCell}>
      <FieldValue field={field} item={item} />
      <button
        type="button"
        tabIndex={-1}
        className={css.why}
        title={t('card.why')}
        aria-label={t('card.whyOf', { name: item.name })}
        onClick={(event) =>
          onWhy(item, event.currentTarget.closest('[role=gridcell]') ?? event.currentTarget)
        }
      >
        ?
      </button>
    </span>
  );
}
