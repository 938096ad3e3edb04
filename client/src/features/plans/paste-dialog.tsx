import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/shared/api/api-error';
import type { WorkItem } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { stepOf } from '@/shared/item-model/bulk';
import type { FieldKey } from '@/shared/item-view/fields';
import { FIELD_KEYS } from '@/shared/item-view/fields';
import { cellChanges, newRows, type PasteField } from '@/shared/item-view/paste-plan';
import { Button } from '@/shared/ui/button';
import { cx } from '@/shared/ui/cx';
import { Dialog } from '@/shared/ui/dialog';
import { Segmented } from '@/shared/ui/segmented';
import { Select } from '@/shared/ui/select';
import css from './paste-dialog.module.css';
import { CHOICE_WORDS } from './paste-words';
import type { Pasted } from './use-paste';
import type { PlanTableState } from './use-plan-table';

interface Props {
  pasted: Pasted;
  items: readonly WorkItem[];
  table: PlanTableState;
  onClose: () => void;
}

/** What pasting would do, cell by cell, before it is done. */
export function PasteDialog({ pasted, items, table, onClose }: Props) {
  const { t } = useTranslation('plans');
  const { t: words } = useTranslation('item-view');
  const { today } = useDates();
  const [mode, setMode] = useState(pasted.mode);
  const [fields, setFields] = useState<PasteField[]>(pasted.fields);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<readonly { row: number; message: string }[]>([]);
  const at = table.rows.findIndex((row) => row.id === pasted.at?.rowId);
  const before = table.rows[at] ?? table.rows.at(-1);

  const plan = useMemo(() => {
    const { people, namesakes } = pasted;
    const context = { today, choices: CHOICE_WORDS, people, namesakes };
    if (mode === 'cells') {
      const over = table.rows.slice(Math.max(0, at));
      const open = fields.filter(
        (field): field is FieldKey => field !== null && field !== 'outline',
      );
      return {
        kind: 'cells' as const,
        ...cellChanges(pasted.rows, open, over, table.mayEdit, context),
      };
    }
    const where = { parentId: before?.parentId ?? null, afterId: before?.id ?? null };
    const first = nextOutline(before);
    return { kind: 'rows' as const, ...newRows(pasted.rows, fields, where, first, context) };
  }, [mode, fields, pasted, at, before, table.rows, table.mayEdit, today]);

  const count = plan.kind === 'rows' ? plan.rows.length : plan.changes.length;
  const apply = async () => {
    setBusy(true);
    const outcome =
      plan.kind === 'rows'
        ? await table.bulk.send({ creates: plan.rows })
        : await table.bulk.send(
            {
              changes: plan.changes.map(({ item, patch }) => ({
                itemId: item.id,
                version: item.version,
                patch,
              })),
            },
            new Map(plan.changes.map(({ item, guess }) => [item.id, guess])),
          );
    setBusy(false);
    if (outcome.kind === 'done') {
      const known = new Set(items.map((item) => item.id));
      const added = outcome.change.items.find((item) => !known.has(item.id));
      if (added !== undefined) table.grid.activate({ rowId: added.id, column: 'name' });
      onClose();
      return;
    }
    const errors = outcome.error instanceof ApiError ? outcome.error.fieldErrors : [];
    setRefused(
      errors.flatMap((error) => {
        const step = stepOf(error.path);
        return step === null ? [] : [{ row: step.index, message: error.message }];
      }),
    );
  };

  const choices = [
    { value: '', label: t('paste.skip') },
    { value: 'outline', label: words('fields.outline') },
    ...FIELD_KEYS.filter((field) => field !== 'health' && field !== 'totalSlackDays').map(
      (field) => ({ value: field as string, label: words(`fields.${field}`) }),
    ),
  ];
  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      title={t('paste.title', { count: pasted.rows.length })}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button look="primary" busy={busy} disabled={count === 0} onClick={() => void apply()}>
            {t(plan.kind === 'rows' ? 'paste.addRows' : 'paste.change', { count })}
          </Button>
        </>
      }
    >
      <div className={css.top}>
        <Segmented
          label={t('paste.how')}
          value={mode}
          options={[
            { value: 'rows', label: t('paste.asRows') },
            { value: 'cells', label: t('paste.asCells') },
          ]}
          onChange={setMode}
        />
        <span className={css.note}>
          {mode === 'rows' && before !== undefined && t('paste.behind', { name: before.name })}
        </span>
        {plan.problems > 0 && (
          <span className={css.problems}>{t('paste.problems', { count: plan.problems })}</span>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled table must be reached by keyboard */}
      <section className={css.scroll} tabIndex={0} aria-label={t('paste.preview')}>
        <table className={css.table}>
          <thead>
            <tr>
              {fields.map((field, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: pasted columns have no other name
                <th key={column} scope="col">
                  {mode === 'rows' ? (
                    <Select
                      size="small"
                      label={t('paste.column', { number: column + 1 })}
                      value={field ?? ''}
                      options={choices}
                      onChange={(value) =>
                        setFields(
                          fields.map((each, index) =>
                            index === column ? ((value || null) as PasteField) : each,
                          ),
                        )
                      }
                    />
                  ) : (
                    field !== null && words(`fields.${field}`)
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {plan.cells.slice(0, 200).map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: pasted rows have no other name
              <tr key={index}>
                {row.map((cell, column) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    key={column}
                    className={cx(
                      cell.problem !== null && css.bad,
                      cell.field === null && css.left,
                    )}
                    title={cell.problem === null ? undefined : words(cell.problem)}
                  >
                    {cell.text}
                    {cell.problem !== null && <small>{words(cell.problem)}</small>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {refused.length > 0 && (
        <ul className={css.refused} role="alert">
          {refused.slice(0, 6).map(({ row, message }) => (
            <li key={`${row}${message}`}>{t('paste.row', { number: row + 1, message })}</li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

/** The number of the first new row behind `before`. */
function nextOutline(before: WorkItem | undefined): string {
  const parts = before?.outline.split('.') ?? ['0'];
  const last = Number(parts.pop() ?? 0);
  return [...parts, last + 1].join('.');
}
