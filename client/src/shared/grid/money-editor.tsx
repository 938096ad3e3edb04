import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '@/shared/i18n/locale';
import { commandOf, type GridCommand } from './grid-keys';
import { type Money, parseMoney } from './money';
import css from './money-editor.module.css';

type After = Extract<GridCommand, { do: 'commit' }>['next'];

interface Props {
  value: Money | null;
  /** Of an amount without a sign. */
  currency: string;
  label: string;
  /** `undefined` when nothing changed, null when it was emptied. */
  onDone: (money: Money | null | undefined, after: After) => void;
  onCancel: () => void;
}

/** An amount in a cell, exact to the last digit: `1.2万`, `¥3,000.50`, `USD 300`. */
export function MoneyEditor({ value, currency, label, onDone, onCancel }: Props) {
  const t = useTexts('grid');
  const start =
    value === null
      ? ''
      : value.currency === currency
        ? value.amount
        : `${value.currency} ${value.amount}`;
  const [typed, setTyped] = useState(start);
  const [wrong, setWrong] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => box.current?.select(), []);

  const finish = (after: After, leaving: boolean) => {
    if (done.current) return;
    const text = typed.trim();
    const money = text === '' ? null : parseMoney(text, currency);
    const unreadable = text !== '' && money === null;
    if (unreadable && !leaving) {
      setWrong(true);
      return;
    }
    done.current = true;
    if (unreadable) onCancel();
    else onDone(text === start ? undefined : money, after);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandOf(event, { editing: true, tree: false, editable: true });
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (command.do === 'commit') finish(command.next, false);
    else {
      done.current = true;
      onCancel();
    }
  };
  return (
    <div className={css.editor}>
      <input
        ref={box}
        className={css.input}
        value={typed}
        aria-label={label}
        aria-invalid={wrong}
        inputMode="decimal"
        autoComplete="off"
        placeholder={t('money.hint')}
        onChange={(event) => {
          setTyped(event.target.value);
          setWrong(false);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => finish('stay', true)}
      />
      {wrong && (
        <p className={css.wrong} role="alert">
          {t('money.unknown', { currency })}
        </p>
      )}
    </div>
  );
}
