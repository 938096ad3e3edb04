import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyItem } from '@/shared/api/plan-types';
import { usePhone } from '@/shared/grid/use-phone';
import { CriticalMark } from '@/shared/item-view/critical-mark';
import { StatusChip } from '@/shared/item-view/status-chip';
import { isComposing } from '@/shared/keys/is-composing';
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
  selected: boolean;
  onPeek: () => void;
  onOpen: () => void;
  onBlock: () => void;
}

/** One thing I owe: done by its box, everything else by key, menu or, on a phone, by a swipe. */
export function MyRow({ mine, selected, onPeek, onOpen, onBlock }: Props) {
  const { t } = useTranslation('my-work');
  const phone = usePhone();
  const { item, plan, waiting } = mine;
  const become = useMyStatus(mine);
  const [guess, setGuess] = useState<boolean | null>(null);
  const done = guess ?? item.status === 'DONE';
  const toggle = async () => {
    setGuess(!done);
    if (!(await become(done ? 'IN_PROGRESS' : 'DONE'))) setGuess(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === ' ') onPeek();
    else if (key === 'enter') onOpen();
    else if (key === 'x') void toggle();
    else if (key === 'b') onBlock();
    else if (key === 's') document.getElementById(`status-${item.id}`)?.click();
    else return;
    event.preventDefault();
  };
  const names = waiting.map((party) => party.name).join(t('comma'));
  return (
    <li className={cx(css.item, selected && css.selected)}>
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
          onClick={phone ? onOpen : onPeek}
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
        <MyDue mine={mine} />
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
