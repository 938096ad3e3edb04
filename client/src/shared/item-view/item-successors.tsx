import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { itemsQuery } from '@/shared/item-model/plan-queries';
import css from './panel.module.css';

interface Props {
  item: WorkItem;
  onOpenItem: (itemId: Id) => void;
}

/** What waits for this item, as links. Needs the items of the plan, which the table has read. */
export function ItemSuccessors({ item, onOpenItem }: Props) {
  const { t } = useTranslation('item-view');
  const { data: items = [] } = useQuery({ ...itemsQuery(item.planId), enabled: false });
  const after = items.flatMap((each) =>
    each.predecessors
      .filter((link) => link.itemId === item.id)
      .map((link) => ({ ...link, id: each.id, outline: each.outline, name: each.name })),
  );
  if (after.length === 0) return null;
  return (
    <div className={css.row}>
      <dt>{t('panel.successors')}</dt>
      <dd className={css.chips}>
        <ul className={css.itemLinks}>
          {after.map((link) => (
            <li key={link.linkId}>
              <button type="button" className={css.itemLink} onClick={() => onOpenItem(link.id)}>
                {link.outline} {link.name}
              </button>
              <span className={css.quiet}>
                {' '}
                {link.type}
                {link.lagDays === 0 ? '' : `${link.lagDays > 0 ? '+' : ''}${link.lagDays}d`}
              </span>
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
