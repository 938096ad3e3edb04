import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyItem } from '@/shared/api/plan-types';
import type { LocalDate } from '@/shared/api/types';
import { daysBetween } from '@/shared/dates/day';
import { useDates } from '@/shared/dates/use-dates';
import type { Drag } from '@/shared/drag/use-drag';
import { useKept } from '@/shared/grid/use-kept';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import { MyRow } from './my-row';
import css from './my-work.module.css';
import { type Group, type Order, sorted } from './my-work-query';

interface Props {
  group: Group;
  items: readonly MyItem[];
  order: Order;
  /** Nothing comes before it: then it is not folded at first. */
  first: boolean;
  selected: string | null;
  chosen: ReadonlySet<string>;
  drag: Drag;
  onChoose: (mine: MyItem) => void;
  onDue: (mine: MyItem, day: LocalDate) => void;
  onPeek: (mine: MyItem) => void;
  onOpen: (mine: MyItem) => void;
  onBlock: (mine: MyItem) => void;
}

export function MyGroup(props: Props) {
  const { group, items, order, first, selected, chosen, drag } = props;
  const { onChoose, onDue, onPeek, onOpen, onBlock } = props;
  const { t } = useTranslation('my-work');
  const { today } = useDates();
  const id = useId();
  const [kept, setFolded] = useKept<boolean | null>(`my-work.${group}`, null);
  const folded = kept ?? (group === 'done' || (group === 'later' && !first));
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
          {sorted(items, order).map((mine) => (
            <MyRow
              key={mine.item.id}
              mine={mine}
              selected={selected === mine.item.id}
              chosen={chosen.has(mine.item.id)}
              drag={drag}
              onChoose={() => onChoose(mine)}
              onDue={(day) => onDue(mine, day)}
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
