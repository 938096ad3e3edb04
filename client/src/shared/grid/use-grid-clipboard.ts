import type { ClipboardEvent, RefObject } from 'react';
import { htmlOf, tsvOf } from './clipboard-text';
import { isGroup, type TreeRow } from './grid-types';
import { pastedRows } from './pasted-lines';
import { isSingle } from './region';
import type { TreeGridProps } from './tree-grid-props';
import type { GridKeys } from './use-grid-keys';

/** Copying chosen cells and rows, and pasting what a spreadsheet copied. */
export function gridClipboard<T extends TreeRow>(
  latest: RefObject<TreeGridProps<T>>,
  keys: GridKeys,
) {
  const copied = (): string[][] | null => {
    const { rows, columns, grid } = latest.current;
    const region = keys.region();
    const whole = grid.checked.size > 0 && isSingle(region);
    const wanted = new Set(whole ? grid.checked : region?.rowIds);
    const shown = columns.filter(
      (column) => column.text !== undefined && (whole || region?.columns.includes(column.key)),
    );
    if (wanted.size === 0 || shown.length === 0) return null;
    const cells = rows
      .filter((row): row is T => wanted.has(row.id) && !isGroup(row))
      .map((row) => shown.map((column) => column.text?.(row) ?? ''));
    return whole ? [shown.map((column) => column.label), ...cells] : cells;
  };
  return {
    onCopy: (event: ClipboardEvent) => {
      if (latest.current.grid.editing !== null || event.target !== event.currentTarget) return;
      const cells = copied();
      if (cells === null) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', tsvOf(cells));
      event.clipboardData.setData('text/html', htmlOf(cells));
    },
    onPaste: (event: ClipboardEvent) => {
      const { grid, onPaste } = latest.current;
      if (grid.editing !== null || onPaste === undefined) return;
      const pasted = pastedRows(event.clipboardData.getData('text/plain'));
      if (pasted.length === 0) return;
      event.preventDefault();
      onPaste(pasted, grid.active);
    },
  };
}
