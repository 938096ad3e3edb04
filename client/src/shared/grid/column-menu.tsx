import { Popover } from '@base-ui/react/popover';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { Checkbox } from '@/shared/ui/checkbox';
import { IconButton } from '@/shared/ui/icon-button';
import popup from '@/shared/ui/popup.module.css';
import css from './column-menu.module.css';
import type { useColumnLayout } from './use-column-layout';

interface Props {
  layout: ReturnType<typeof useColumnLayout>;
  labels: Record<string, string>;
  /** The first columns, always shown and never moved. */
  fixed: number;
}

/** Which columns a table shows and in which order. */
export function ColumnMenu({ layout, labels, fixed }: Props) {
  const { t } = useTranslation('grid');
  const movable = layout.placed.slice(fixed);
  return (
    <Popover.Root>
      <Popover.Trigger
        render={
          <Button look="quiet" size="small" icon="table">
            {t('columns')}
          </Button>
        }
      />
      <Popover.Portal>
        <Popover.Positioner className={popup.positioner} sideOffset={4} align="end">
          <Popover.Popup className={css.popup} aria-label={t('columnsTitle')}>
            <ul className={css.list}>
              {movable.map((column, index) => {
                const label = labels[column.key] ?? column.key;
                return (
                  <li key={column.key} className={css.line}>
                    <Checkbox checked={!column.hidden} onChange={() => layout.toggle(column.key)}>
                      {label}
                    </Checkbox>
                    <span className={css.moves}>
                      <IconButton
                        icon="arrow-up"
                        label={t('moveLeft', { column: label })}
                        disabled={index === 0}
                        onClick={() => layout.shift(column.key, -1)}
                      />
                      <IconButton
                        icon="arrow-down"
                        label={t('moveRight', { column: label })}
                        disabled={index === movable.length - 1}
                        onClick={() => layout.shift(column.key, 1)}
                      />
                    </span>
                  </li>
                );
              })}
            </ul>
            <Button look="quiet" size="small" onClick={layout.reset}>
              {t('reset')}
            </Button>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
