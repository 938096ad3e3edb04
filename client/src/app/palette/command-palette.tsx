import { Dialog } from '@base-ui/react/dialog';
import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import dialog from '@/shared/ui/dialog.module.css';
import { Icon } from '@/shared/ui/icon/icon';
import { Kbd } from '@/shared/ui/kbd';
import { Keys } from '@/shared/ui/keys';
import { Marked } from '@/shared/ui/marked';
import css from './command-palette.module.css';
import { type Entry, useEntries } from './use-entries';

/** Search everything, go anywhere, create anything: one box. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('app');
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const { entries, failed, searching, query } = useEntries(typed);
  const current = Math.min(active, entries.length - 1);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  const open = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && entries.length > 0) {
      event.preventDefault();
      setActive((current + step + entries.length) % entries.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      open(entries[current]);
    }
  };
  const nothing = entries.length === 0 && !searching && query === typed.trim();

  return (
    <Dialog.Root open onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Popup className={css.palette} initialFocus={box}>
          <Dialog.Title className="visually-hidden">{t('palette.title')}</Dialog.Title>
          <div className={css.box}>
            <Icon name="search" />
            <input
              ref={box}
              role="combobox"
              aria-expanded="true"
              aria-controls="palette-list"
              aria-label={t('palette.title')}
              aria-activedescendant={
                entries[current] === undefined ? undefined : `palette-${current}`
              }
              className={css.input}
              placeholder={t('palette.placeholder')}
              value={typed}
              autoComplete="off"
              onChange={(event) => {
                setTyped(event.target.value);
                setActive(0);
              }}
              onKeyDown={onKeyDown}
            />
            <Kbd>Esc</Kbd>
          </div>
          <div
            ref={list}
            id="palette-list"
            role="listbox"
            aria-label={t('palette.found')}
            className={css.list}
            tabIndex={-1}
          >
            {entries.map((entry, index) => (
              <Fragment key={entry.id}>
                {entry.group !== entries[index - 1]?.group && (
                  <div className={css.group} role="presentation">
                    {t(`palette.${entry.group}`)}
                  </div>
                )}
                <div
                  id={`palette-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === current}
                  className={cx(css.entry, index === current && css.active)}
                  onPointerMove={() => setActive(index)}
                  onClick={() => open(entry)}
                  onKeyDown={onKeyDown}
                >
                  <Icon name={entry.icon} />
                  <span className={css.label}>
                    {entry.marked === undefined ? entry.label : <Marked html={entry.marked} />}
                  </span>
                  {entry.detail !== '' && <span className={css.detail}>{entry.detail}</span>}
                  {entry.shortcut !== undefined && <Keys keys={entry.shortcut} />}
                </div>
              </Fragment>
            ))}
          </div>
          <p className={css.note} role="status">
            {failed ? t('palette.failed') : nothing ? t('palette.nothing', { query }) : ''}
          </p>
          <footer className={css.foot}>
            <span>
              <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('palette.hint')}
            </span>
            <span>
              <Kbd>Enter</Kbd> {t('palette.openHint')}
            </span>
          </footer>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
