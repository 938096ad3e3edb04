import { type PointerEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './icon-button';
import css from './peek-panel.module.css';

interface Props {
  title: ReactNode;
  /** Chips above the title. */
  facts?: ReactNode;
  actions?: ReactNode;
  onClose: () => void;
  /** Stays visible under the content. */
  foot?: ReactNode;
  children: ReactNode;
}

const KEY = 'zhixing.peek';
const [LEAST, MOST] = [300, 720];

/** The panel at the right that shows one thing beside the list it is in. Esc closes it. */
export function PeekPanel({ title, facts, actions, onClose, foot, children }: Props) {
  const { t } = useTranslation('shared');
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(() => kept());

  useEffect(() => {
    panel.current?.style.setProperty('--peek', `${width}px`);
  }, [width]);

  const resize = (next: number) => {
    const fitting = Math.max(LEAST, Math.min(MOST, next));
    setWidth(fitting);
    try {
      localStorage.setItem(KEY, String(fitting));
    } catch {
      // The width then lasts until the page is left.
    }
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const from = event.clientX;
    const handle = event.currentTarget;
    handle.setPointerCapture(event.pointerId);
    const move = (at: globalThis.PointerEvent) => resize(width + from - at.clientX);
    handle.addEventListener('pointermove', move);
    handle.addEventListener(
      'lostpointercapture',
      () => handle.removeEventListener('pointermove', move),
      {
        once: true,
      },
    );
  };

  return (
    <aside
      ref={panel}
      className={css.panel}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          onClose();
        }
      }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a movable separator is no <hr> */}
      <div
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={t('peek.resize')}
        aria-valuenow={width}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        className={css.handle}
        onPointerDown={onPointerDown}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') resize(width + 20);
          if (event.key === 'ArrowRight') resize(width - 20);
        }}
      />
      <header className={css.head}>
        <div className={css.line}>
          <div className={css.facts}>{facts}</div>
          {actions}
          <IconButton icon="close" label={t('peek.close')} onClick={onClose} />
        </div>
        <h2 className={css.title} id={id}>
          {title}
        </h2>
      </header>
      <div className={css.body}>{children}</div>
      {foot !== undefined && <footer className={css.foot}>{foot}</footer>}
    </aside>
  );
}

function kept(): number {
  try {
    const width = Number(localStorage.getItem(KEY));
    if (width >= LEAST && width <= MOST) return width;
  } catch {
    // Storage can be forbidden.
  }
  return 340;
}
