import { useTranslation } from 'react-i18next';
import type { ItemStatus, MyItem } from '@/shared/api/plan-types';
import { STATUSES } from '@/shared/item-view/fields';
import { StatusChip } from '@/shared/item-view/status-chip';
import { Menu } from '@/shared/ui/menu';
import css from './my-work.module.css';

interface Props {
  mine: MyItem;
  become: (status: ItemStatus) => Promise<boolean>;
  onBlock: () => void;
}

export function StatusMenu({ mine: { item }, become, onBlock }: Props) {
  const { t } = useTranslation('my-work');
  return (
    <Menu
      align="end"
      trigger={
        <button
          type="button"
          id={`status-${item.id}`}
          className={css.status}
          aria-label={`${t('status')}：${t(`item-view:status.${item.status}`)}`}
        >
          <StatusChip status={item.status} />
        </button>
      }
      entries={STATUSES.map((status) => ({
        label: t(`item-view:status.${status}`),
        checked: status === item.status,
        onSelect: () => {
          if (status === 'BLOCKED') onBlock();
          else void become(status);
        },
      }))}
    />
  );
}
