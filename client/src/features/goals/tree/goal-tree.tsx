// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid has no native elements
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the active row
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '@/shared/api/types';
import { usePhone } from '@/shared/grid/use-phone';
import { cx } from '@/shared/ui/cx';
import type { GoalRow } from '../goal-rows';
import css from './goal-tree.module.css';
import { GoalTreeRow } from './goal-tree-row';

interface Props {
  rows: readonly GoalRow[];
  /** Shown beside the tree. */
  selected: Id | null;
  /** Null closes what is shown. */
  onSelect: (goal: Id | null) => void;
  onOpen: (goal: Id) => void;
  onFold: (goal: Id, folded: boolean) => void;
  /** Below which goal it shall stand; `undefined` = to be asked. */
  onRealign: (goal: Id, parent?: Id) => void;
  mayDrop: (goal: Id, parent: Id) => boolean;
}

const [HEIGHT, PHONE_HEIGHT] = [48, 88];

/** Goals as indented rows. Arrows walk and unfold, Enter opens, Space shows, M aligns anew. */
export function GoalTree(props: Props) {
  const { rows, selected, onSelect, onOpen, onFold, onRealign, mayDrop } = props;
  const { t } = useTranslation('goals');
  const phone = usePhone();
  const base = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Id | null>(selected);
  const [dragged, setDragged] = useState<Id | null>(null);
  const [target, setTarget] = useState<Id | null>(null);
  const found = rows.findIndex((row) => row.node.id === active);
  const at = Math.max(0, found);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => (phone ? PHONE_HEIGHT : HEIGHT),
    overscan: 8,
    scrollPaddingStart: phone ? 0 : 32,
    getItemKey: (index) => rows[index]?.node.id ?? index,
  });
  useEffect(() => {
    if (selected !== null) setActive(selected);
  }, [selected]);
  useEffect(() => virtual.measure(), [virtual]);

  const go = (index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (row === undefined) return;
    setActive(row.node.id);
    virtual.scrollToIndex(rows.indexOf(row));
    // Whoever looks at details walks through the details.
    if (selected !== null && !phone) onSelect(row.node.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const { id, parentId } = row.node;
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 480) / HEIGHT) - 2);
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at - 1);
    else if (event.key === 'PageDown') go(at + page);
    else if (event.key === 'PageUp') go(at - page);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(rows.length - 1);
    else if (event.key === 'ArrowRight') {
      if (row.hasChildren && !row.open) onFold(id, false);
      else if (row.hasChildren) go(at + 1);
    } else if (event.key === 'ArrowLeft') {
      if (row.open) onFold(id, true);
      else if (parentId !== null) go(rows.findIndex((each) => each.node.id === parentId));
    } else if (event.key === 'Enter') onOpen(id);
    else if (event.key === ' ') onSelect(selected === id ? null : id);
    else if (event.key === 'Escape' && selected !== null) onSelect(null);
    else if (event.key.toLowerCase() === 'm') onRealign(id);
    else return;
    event.preventDefault();
  };
  const drop = () => {
    if (dragged !== null && target !== null) onRealign(dragged, target);
    setDragged(null);
    setTarget(null);
  };
  return (
    <div
      ref={frame}
      className={css.frame}
      role="treegrid"
      tabIndex={0}
      aria-label={t('tree.label')}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={rows[at] === undefined ? undefined : `${base}${rows[at].node.id}`}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={css.headGroup}>
        <div role="row" aria-rowindex={1} className={cx(css.row, css.head)}>
          <span role="columnheader">{t('tree.goal')}</span>
          <span role="columnheader" className={css.owner}>
            {t('tree.owner')}
          </span>
          <span role="columnheader">{t('tree.progress')}</span>
          <span role="columnheader">{t('tree.health')}</span>
          <span role="columnheader" className={css.work} title={t('tree.workHint')}>
            {t('tree.work')}
          </span>
        </div>
      </div>
      <div
        role="rowgroup"
        className={css.body}
        style={{ height: virtual.getTotalSize() }}
        onDragEnd={() => {
          setDragged(null);
          setTarget(null);
        }}
      >
        {virtual.getVirtualItems().map((place) => {
          const row = rows[place.index];
          if (row === undefined) return null;
          const { id } = row.node;
          const over = dragged !== null && dragged !== id && mayDrop(dragged, id);
          return (
            <GoalTreeRow
              key={id}
              id={base + id}
              row={row}
              index={place.index}
              top={place.start}
              height={place.size}
              active={id === rows[at]?.node.id}
              selected={id === selected}
              target={id === target}
              dragged={id === dragged}
              onPress={() => {
                setActive(id);
                if (phone) onOpen(id);
                else onSelect(id);
              }}
              onOpen={() => onOpen(id)}
              onFold={() => onFold(id, row.open)}
              onDragStart={() => setDragged(id)}
              onDragOver={over ? () => setTarget(id) : null}
              onDrop={drop}
            />
          );
        })}
      </div>
    </div>
  );
}
