import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon/icon';
import css from './board.module.css';

/** One line at the end of a column: Enter adds and stays for the next. */
export function QuickAdd({
  column,
  onAdd,
}: {
  column: string;
  onAdd: (name: string) => Promise<boolean>;
}) {
  const { t } = useTranslation('plans');
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  if (!open) {
    return (
      <button
        type="button"
        className={css.add}
        aria-label={t('board.addTo', { column })}
        onClick={() => setOpen(true)}
      >
        <Icon name="add" size={14} />
        {t('board.add')}
      </button>
    );
  }
  return (
    <input
      className={css.newCard}
      // biome-ignore lint/a11y/noAutofocus: opened by a press for typing
      autoFocus
      aria-label={t('board.addTo', { column })}
      placeholder={t('board.addHint')}
      value={name}
      onChange={(event) => setName(event.target.value)}
      onBlur={() => name.trim() === '' && setOpen(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
        if (event.key !== 'Enter' || name.trim() === '') return;
        event.preventDefault();
        void onAdd(name.trim()).then((added) => added && setName(''));
      }}
    />
  );
}
