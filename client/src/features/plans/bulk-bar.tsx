import { Popover } from '@base-ui/react/popover';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldKey } from '@/shared/item-view/fields';
import { choicesOf, readChoice } from '@/shared/item-view/fields';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { Field } from '@/shared/ui/field';
import { IconButton } from '@/shared/ui/icon-button';
import { Input } from '@/shared/ui/input';
import { Menu } from '@/shared/ui/menu';
import { PartyPicker } from '@/shared/ui/party-picker';
import popup from '@/shared/ui/popup.module.css';
import css from './bulk-bar.module.css';
import type { PlanTableState } from './use-plan-table';

interface Props {
  table: PlanTableState;
}

/** What can be done with all chosen rows at once. */
export function BulkBar({ table }: Props) {
  const { t } = useTranslation('plans');
  const { t: words } = useTranslation('item-view');
  const { t: grids } = useTranslation('grid');
  const { grid, bulk, act } = table;
  const [deleting, setDeleting] = useState(false);
  const [open, setOpen] = useState<'owner' | 'shift' | null>(null);
  const count = grid.checked.size;
  if (count === 0) return null;
  const choice = (field: FieldKey) => (
    <Menu
      side="top"
      trigger={
        <Button size="small" look="quiet">
          {words(`fields.${field}`)}
        </Button>
      }
      entries={choicesOf(field)
        .filter((value) => value !== 'BLOCKED')
        .map((value) => ({
          label: words(`${field}.${value}` as 'status.DONE'),
          onSelect: () => bulk.edit(field, readChoice(field, value)),
        }))}
    />
  );
  return (
    <div className={css.bar} role="toolbar" aria-label={t('bulk.label')}>
      <b className={css.count} aria-live="polite">
        {grids('bulk.chosen', { count })}
      </b>
      <Popover.Root open={open === 'owner'} onOpenChange={(on) => setOpen(on ? 'owner' : null)}>
        <Popover.Trigger
          render={
            <Button size="small" look="quiet">
              {words('fields.owner')}
            </Button>
          }
        />
        <Popover.Portal>
          <Popover.Positioner className={popup.positioner} side="top" sideOffset={6}>
            <Popover.Popup className={css.popup} aria-label={words('fields.owner')}>
              <PartyPicker
                value={null}
                size="small"
                label={words('fields.owner')}
                onChange={(party) => {
                  if (party === null) return;
                  setOpen(null);
                  const patch = { ownerId: party.id };
                  bulk.edit('owner', { patch, guess: { owner: party }, typed: party.name });
                }}
              />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
      {choice('status')}
      {choice('priority')}
      <Popover.Root open={open === 'shift'} onOpenChange={(on) => setOpen(on ? 'shift' : null)}>
        <Popover.Trigger
          render={
            <Button size="small" look="quiet">
              {t('bulk.shift')}
            </Button>
          }
        />
        <Popover.Portal>
          <Popover.Positioner className={popup.positioner} side="top" sideOffset={6}>
            <Popover.Popup className={css.popup} aria-label={t('bulk.shift')}>
              <ShiftForm
                onShift={(days) => {
                  setOpen(null);
                  bulk.shift(days);
                }}
              />
            </Popover.Popup>
          </Popover.Positioner>
        </Popover.Portal>
      </Popover.Root>
      <IconButton
        icon="outdent"
        label={t('bulk.outdent')}
        aria-keyshortcuts="Shift+Tab"
        onClick={() => act.moveChosen('outdent')}
      />
      <IconButton
        icon="indent"
        label={t('bulk.indent')}
        aria-keyshortcuts="Tab"
        onClick={() => act.moveChosen('indent')}
      />
      <IconButton
        icon="arrow-up"
        label={t('bulk.up')}
        aria-keyshortcuts="Alt+ArrowUp"
        onClick={() => act.moveChosen('up')}
      />
      <IconButton
        icon="arrow-down"
        label={t('bulk.down')}
        aria-keyshortcuts="Alt+ArrowDown"
        onClick={() => act.moveChosen('down')}
      />
      <Button size="small" look="quiet" icon="bin" onClick={() => setDeleting(true)}>
        {t('shared:delete')}
      </Button>
      <IconButton icon="close" label={grids('bulk.release')} onClick={grid.uncheckAll} />
      <ConfirmDialog
        open={deleting}
        title={t('bulk.deleteTitle', { count })}
        confirm={t('shared:delete')}
        danger
        onClose={() => setDeleting(false)}
        onConfirm={() => {
          setDeleting(false);
          void bulk.remove();
        }}
      >
        {t('bulk.deleteText')}
      </ConfirmDialog>
    </div>
  );
}

function ShiftForm({ onShift }: { onShift: (days: number) => void }) {
  const { t } = useTranslation('plans');
  const [days, setDays] = useState('7');
  const number = Number(days);
  const fine = Number.isInteger(number) && number !== 0 && Math.abs(number) <= 3650;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fine) onShift(number);
  };
  return (
    <form className={css.shift} onSubmit={submit}>
      <Field label={t('bulk.shiftDays')} hint={t('bulk.shiftHint')} className={css.field}>
        <Input
          size="small"
          inputMode="numeric"
          value={days}
          onChange={(event) => setDays(event.target.value)}
        />
      </Field>
      <Button size="small" look="primary" type="submit" disabled={!fine}>
        {t('bulk.shiftDo')}
      </Button>
    </form>
  );
}
