import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyItem } from '@/shared/api/plan-types';
import { daysBetween } from '@/shared/dates/day';
import { useDates } from '@/shared/dates/use-dates';
import { useKept } from '@/shared/grid/use-kept';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import { MyRow } from './my-row';
import css from './my-work.module.css';
import { byEffect, type Group } from './my-work-query';

interface Props {
  group: Group;
  items: readonly MyItem[];
  selected: string | null;
  onPeek: (mine: MyItem) => void;
  onOpen: (mine: MyItem) => void;
  onBlock: (mine: MyItem) => void;
}

export function MyGroup({ group, items, selected, onPeek, onOpen, onBlock }: Props) {
  const { t } = useTranslation('my-work');
  const { today } = useDates();
  const id = useId();
  const [folded, setFolded] = useKept(`my-work.${group}`, group === 'later' || group === 'done');
  if (items.length === 0) return null;
  const longest = Math.max(
    0,
    ...items.map(({ item }) => (item.finish === null ? 0 : daysBetween(item.finish, today))),
  );
  return (
    <section className={css.group} aria-labelledby={id}>
      <h2 className={cx(css.heading, group === 'overdue' && css.overdue)}>
        <button
          type="button"
          className={css.fold}
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        >
          <Icon name={folded ? 'chevron-right' : 'chevron-down'} size={12} />
          <span id={id}>{t(`groups.${group}`)}</span>
          <small>{t('count', { count: items.length })}</small>
        </button>
        {group === 'overdue' && longest > 0 && <small>{t('longest', { count: longest })}</small>}
      </h2>
      {!folded && (
        <ul>
          {[...items].sort(byEffect).map((mine) => (
            <MyRow
              key={mine.item.id}
              mine={mine}
              selected={selected === mine.item.id}
              onPeek={() => onPeek(mine)}
              onOpen={() => onOpen(mine)}
              onBlock={() => onBlock(mine)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
