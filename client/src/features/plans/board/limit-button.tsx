import { Popover } from '@base-ui/react/popover';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import { Input } from '@/shared/ui/input';
import popup from '@/shared/ui/popup.module.css';
import css from './board.module.css';

interface Props {
  column: string;
  count: number;
  limit: number | null;
  /** Null: may only look. */
  onLimit: ((limit: number | null) => Promise<void>) | null;
}

/** How many cards stand in a column, and how many should at most. */
export function LimitButton({ column, count, limit, onLimit }: Props) {
  const { t } = useTranslation('plans');
  const id = useId();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const over = limit !== null && count > limit;
  const text = (
    <>
      {over && <Icon name="warning" size={12} />}
      {limit === null ? count : `${count} / ${limit}`}
      {over && <span>{t('board.over')}</span>}
    </>
  );
  if (onLimit === null) return <span className={cx(css.count, over && css.over)}>{text}</span>;
  const number = Number(typed);
  const wrong = typed.trim() !== '' && !(Number.isInteger(number) && number >= 1 && number <= 999);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong) return;
    setOpen(false);
    void onLimit(typed.trim() === '' ? null : number);
  };
  return (
    <Popover.Root
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) setTyped(limit === null ? '' : String(limit));
      }}
    >
      <Popover.Trigger
        className={cx(css.count, over && css.over)}
        title={t('board.limitOf', { column })}
        aria-label={`${t('board.limitOf', { column })}：${limit === null ? count : `${count} / ${limit}`}`}
      >
        {text}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner className={popup.positioner} sideOffset={6}>
          <Popover.Popup
            className={cx(popup.popup, css.limit)}
            aria-label={t('board.limitOf', { column })}
          >
            <form onSubmit={submit}>
              <label htmlFor={id}>
                <span>{t('board.limit')}</span>
                <Input
                  id={id}
                  inputMode="numeric"
                  value={typed}
                  aria-invalid={wrong}
                  placeholder={t('board.unlimited')}
                  onChange={(event) => setTyped(event.target.value)}
                />
              </label>
              <Button look="primary" size="small" type="submit" disabled={wrong}>
                {t('shared:save')}
              </Button>
            </form>
            <p>{t('board.limitHint')}</p>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
