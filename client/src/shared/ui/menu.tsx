import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { cx } from './cx';
import { Icon } from './icon/icon';
import type { IconName } from './icon/paths';
import { Kbd } from './kbd';
import popup from './popup.module.css';

export type MenuEntry =
  | {
      label: string;
      icon?: IconName;
      shortcut?: string;
      danger?: boolean;
      disabled?: boolean;
      checked?: boolean;
      onSelect: () => void;
    }
  | 'separator';

interface Props {
  /** The button that opens it. */
  trigger: ReactElement<Record<string, unknown>>;
  entries: readonly MenuEntry[];
  /** Shown above the entries. */
  heading?: ReactNode;
  side?: 'bottom' | 'top' | 'right';
  align?: 'start' | 'end';
  /** Open from the start, for a menu that is drawn because somebody wants it. */
  defaultOpen?: boolean;
}

export function Menu({
  trigger,
  entries,
  heading,
  side = 'bottom',
  align = 'start',
  defaultOpen = false,
}: Props) {
  return (
    <Base.Root modal={false} defaultOpen={defaultOpen}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={popup.positioner} side={side} align={align} sideOffset={4}>
          <Base.Popup className={popup.popup}>
            {heading !== undefined && <div className={popup.label}>{heading}</div>}
            {entries.map((entry, index) =>
              entry === 'separator' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: separators have no name of their own
                <Base.Separator key={index} className={popup.separator} />
              ) : (
                <Base.Item
                  key={entry.label}
                  className={cx(popup.item, entry.danger && popup.danger)}
                  disabled={entry.disabled ?? false}
                  onClick={entry.onSelect}
                >
                  {entry.icon !== undefined && <Icon name={entry.icon} size={14} />}
                  <span className={popup.grow}>{entry.label}</span>
                  {entry.shortcut !== undefined && <Kbd>{entry.shortcut}</Kbd>}
                  {entry.checked === true && <Icon name="check" size={14} className={popup.tick} />}
                </Base.Item>
              ),
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
