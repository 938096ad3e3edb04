import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { ErrorState } from '@/shared/ui/error-state';
import { IconButton } from '@/shared/ui/icon-button';
import { Skeleton } from '@/shared/ui/skeleton';
import { unitsQuery } from './queries';
import { inTreeOrder } from './tree';
import { UnitRow } from './unit-row';
import css from './unit-tree.module.css';
import { CLOSED, usePeopleState } from './use-people-state';

/** The organisation as a tree; choosing a unit filters the people. */
export function UnitTree() {
  const { t } = useTranslation('people');
  const me = useMe();
  const [state, set] = usePeopleState();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const tree = useRef<HTMLDivElement>(null);
  const units = useQuery(unitsQuery);
  const rows = inTreeOrder(units.data?.items ?? [], folded);
  const focusable = rows.some((row) => row.unit.id === state.unit) ? state.unit : rows[0]?.unit.id;

  const fold = (id: string, away: boolean) => {
    const next = new Set(folded);
    if (away) next.add(id);
    else next.delete(id);
    setFolded(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const row = rows[at];
    if (row === undefined) return;
    if (event.key === 'ArrowDown') items[at + 1]?.focus();
    else if (event.key === 'ArrowUp') items[at - 1]?.focus();
    else if (event.key === 'ArrowLeft') fold(row.unit.id, true);
    else if (event.key === 'ArrowRight') fold(row.unit.id, false);
    else if (event.key === 'Enter' || event.key === ' ') set({ ...CLOSED, unit: row.unit.id });
    else return;
    event.preventDefault();
  };
  return (
    <div className={css.side}>
      <header className={css.head}>
        <h2>{t('units')}</h2>
        {me.administrator && (
          <IconButton
            icon="add"
            label={t('newUnit')}
            onClick={() => set({ ...CLOSED, new: 'unit' })}
          />
        )}
      </header>
      <button
        type="button"
        className={css.all}
        aria-pressed={state.unit === undefined}
        onClick={() => set({ ...CLOSED, unit: undefined })}
      >
        {t('allUnits')}
      </button>
      {units.isPending && <Skeleton rows={6} />}
      {units.isError && <ErrorState error={units.error} onRetry={() => void units.refetch()} />}
      <div
        ref={tree}
        tabIndex={-1}
        role="tree"
        aria-label={t('units')}
        className={css.tree}
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <UnitRow
            key={row.unit.id}
            row={row}
            chosen={row.unit.id === state.unit}
            focusable={row.unit.id === focusable}
            folded={folded.has(row.unit.id)}
            onFold={(away) => fold(row.unit.id, away)}
            onChoose={() => set({ ...CLOSED, unit: row.unit.id })}
          />
        ))}
      </div>
    </div>
  );
}
