import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyItem } from '@/shared/api/plan-types';
import type { LocalDate } from '@/shared/api/types';
import type { Drag } from '@/shared/drag/use-drag';
import { usePhone } from '@/shared/grid/use-phone';
import { CriticalMark } from '@/shared/item-view/critical-mark';
import { StatusChip } from '@/shared/item-view/status-chip';
import { Checkbox } from '@/shared/ui/checkbox';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import { MyDue } from './my-due';
import { MyKeys } from './my-keys';
import css from './my-work.module.css';
import { StatusMenu } from './status-menu';
import { useMyStatus } from './use-my-status';

interface Props {
  mine: MyItem;
  /** Shown beside the list. */
  selected: boolean;
  /** One of those that are chosen to be changed together. */
  chosen: boolean;
  drag: Drag;
  onChoose: () => void;
  onDue: (day: LocalDate) => void;
  onPeek: () => void;
  onOpen: () => void;
  onBlock: () => void;
}

/** One thing I owe: done by its box, everything else by key, menu, drag or, on a phone, a swipe. */
export function MyRow(props: Props) {
  const { mine, selected, chosen, drag, onChoose, onDue, onPeek, onOpen, onBlock } = props;
  const { t } = useTranslation('my-work');
  const phone = usePhone();
  const { item, plan, waiting } = mine;
  const become = useMyStatus(mine);
  const [guess, setGuess] = useState<boolean | null>(null);
  const [dating, setDating] = useState(false);
  const done = guess ?? item.status === 'DONE';
  const toggle = async () => {
    setGuess(!done);
    if (!(await become(done ? 'IN_PROGRESS' : 'DONE'))) setGuess(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === ' ') onPeek();
    else if (key === 'enter') onOpen();
    else if (key === 'x') onChoose();
    else if (key === 'e') void toggle();
    else if (key === 'd') setDating(true);
    else if (key === 'b') onBlock();
    else if (key === 's') document.getElementById(`status-${item.id}`)?.click();
    else return;
    event.preventDefault();
  };
  const names = waiting.map((party) => party.name).join(t('comma'));
  return (
    <li
      className={cx(
        css.item,
        selected && css.selected,
        chosen && css.chosen,
        drag.id === item.id && css.dragged,
        drag.over?.target === item.id && (drag.over.after ? css.dropAfter : css.dropBefore),
      )}
      data-drop={item.id}
      {...(phone ? {} : drag.handle(item.id))}
    >
      <div className={css.row}>
        <span className={cx(css.box, item.critical && css.criticalBox)}>
          <Checkbox
            checked={done}
            label={t('complete', { name: item.name })}
            onChange={() => void toggle()}
          />
        </span>
        <button
          type="button"
          data-row={item.id}
          className={css.main}
          aria-pressed={chosen}
          onClick={(event) => {
            if (event.shiftKey || event.ctrlKey || event.metaKey) onChoose();
            else if (phone) onOpen();
            else onPeek();
          }}
          onKeyDown={onKeyDown}
        >
          <span className={css.title}>
            {item.critical && <CriticalMark />}
            <span className={cx(css.name, done && css.done)}>{item.name}</span>
            {item.status === 'BLOCKED' && (
              <span className={css.phoneOnly}>
                <StatusChip status="BLOCKED" reason={item.blocked?.reason} />
              </span>
            )}
          </span>
          <span className={css.sub}>
            <span className={css.phoneOnly}>{plan.name}</span>
            {waiting.length > 0 && <span>{t('waiting', { names })}</span>}
          </span>
        </button>
        <Link to={`/plans/${plan.id}`} search={{ item: item.id }} className={css.plan}>
          {plan.name} {item.outline}
        </Link>
        <StatusMenu mine={mine} become={become} onBlock={onBlock} />
        <MyDue
          mine={mine}
          editing={dating}
          onEdit={() => setDating(true)}
          onDone={(day) => {
            setDating(false);
            if (day !== null) onDue(day);
            requestAnimationFrame(() =>
              document.querySelector<HTMLElement>(`[data-row="${item.id}"]`)?.focus(),
            );
          }}
        />
      </div>
      <MyKeys />
      {phone && (
        <div className={css.swiped}>
          <button type="button" className={css.swipeDone} onClick={() => void toggle()}>
            <Icon name="check" size={20} />
            {t('actions.done')}
          </button>
          <button type="button" className={css.swipeOpen} onClick={onOpen}>
            <Icon name="arrow-right" size={20} />
            {t('actions.open')}
          </button>
          <button type="button" className={css.swipeBlock} onClick={onBlock}>
            <Icon name="error" size={20} />
            {t('actions.blocked')}
          </button>
        </div>
      )}
    </li>
  );
}
