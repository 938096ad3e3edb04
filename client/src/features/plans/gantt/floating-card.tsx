import { Popover } from '@base-ui/react/popover';
import { type ReactNode, type RefObject, useRef } from 'react';
import { cx } from '@/shared/ui/cx';
import popup from '@/shared/ui/popup.module.css';
import css from './gantt.module.css';

interface Props {
  label: string;
  /** Asked again when it must be placed anew. */
  anchor: () => DOMRect;
  onClose: () => void;
  wide?: boolean;
  side?: 'top' | 'bottom';
  /** Default the card itself; false leaves the focus where the keys are. */
  focus?: RefObject<HTMLElement | null> | false;
  children: ReactNode;
}

/** A card beside something drawn. Esc and a press elsewhere close it. */
export function FloatingCard(props: Props) {
  const { label, anchor, onClose, wide = false, side = 'bottom', focus, children } = props;
  const card = useRef<HTMLDivElement>(null);
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner
          className={popup.positioner}
          anchor={{ getBoundingClientRect: anchor }}
          side={side}
          align="start"
          sideOffset={8}
          collisionPadding={12}
        >
          <Popover.Popup
            ref={card}
            className={cx(css.card, wide && css.wide)}
            aria-label={label}
            initialFocus={focus ?? card}
            {...(focus === false ? { finalFocus: false } : {})}
          >
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
