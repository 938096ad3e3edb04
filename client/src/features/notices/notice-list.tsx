import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '@/shared/api/types';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { addressOf } from '@/shared/routing/address-of';
import { Kbd } from '@/shared/ui/kbd';
import css from './notice-list.module.css';
import { NoticeRow } from './notice-row';
import { SnoozeDialog } from './snooze-dialog';
import { useNoticeChange } from './use-notice-change';

/** One stream, settled from the keyboard: ↑ ↓ move, E done, H later, R reply, Enter opens. */
export function NoticeList({ notices, foot }: { notices: Notice[]; foot: ReactNode }) {
  const { t } = useTranslation('notices');
  const navigate = useNavigate();
  const change = useNoticeChange();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const [replying, setReplying] = useState<string | null>(null);
  const [snoozing, setSnoozing] = useState<Notice | null>(null);
  const at = Math.min(active, notices.length - 1);
  const current = notices[at];

  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(notices.length - 1, index));
    setActive(next);
    list.current?.querySelectorAll<HTMLElement>(':scope > li')[next]?.focus();
  };
  const open = (notice: Notice) => {
    const address = addressOf(notice.subject, notice.container);
    change.read(notice);
    if (address !== null) {
      void navigate({ to: address.to, search: (address.search ?? {}) as never });
    }
  };
  const settle = (notice: Notice) => (notice.done ? change.reopen(notice) : change.done(notice));

  useShortcut('e', () => current && settle(current));
  useShortcut('h', () => current && !current.done && setSnoozing(current));
  useShortcut('r', () => current && setReplying(current.id));
  useShortcut('j', () => goTo(at + 1));
  useShortcut('k', () => goTo(at - 1));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLLIElement)) return;
    if (event.key === 'ArrowDown') goTo(at + 1);
    else if (event.key === 'ArrowUp') goTo(at - 1);
    else if (event.key === 'Enter' && current !== undefined) open(current);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <p className={css.keys} aria-hidden="true">
        <span>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('keys.move')}
        </span>
        <span>
          <Kbd>Enter</Kbd> {t('keys.open')}
        </span>
        <span>
          <Kbd>E</Kbd> {t('keys.done')}
        </span>
        <span>
          <Kbd>H</Kbd> {t('keys.snooze')}
        </span>
        <span>
          <Kbd>R</Kbd> {t('keys.reply')}
        </span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: its items take the focus */}
      <ul ref={list} className={css.list} onKeyDown={onKeyDown}>
        {notices.map((notice, index) => (
          <NoticeRow
            key={notice.id}
            notice={notice}
            active={index === at}
            replying={replying === notice.id}
            onFocus={() => setActive(index)}
            onOpen={() => open(notice)}
            onSettle={() => settle(notice)}
            onSnooze={() => setSnoozing(notice)}
            onReply={(on) => setReplying(on ? notice.id : null)}
          />
        ))}
      </ul>
      {foot !== false && <div className={css.foot}>{foot}</div>}
      {snoozing !== null && (
        <SnoozeDialog
          onClose={() => setSnoozing(null)}
          onChoose={(until, label) => {
            change.snooze(snoozing, until, label);
            setSnoozing(null);
          }}
        />
      )}
    </>
  );
}
