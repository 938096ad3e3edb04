import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { ItemStatus, WorkItem } from '@/shared/api/plan-types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDrag } from '@/shared/drag/use-drag';
import { useKept } from '@/shared/grid/use-kept';
import { rightsOf, useMayEdit } from '@/shared/item-model/use-item-rights';
import { EmptyState } from '@/shared/ui/empty-state';
import { Segmented } from '@/shared/ui/segmented';
import { toast } from '@/shared/ui/toast';
import { MovedBar } from '../moved-bar';
import { ViewBar } from '../views/view-bar';
import type { ViewProps } from '../views/view-props';
import { shownOf } from '../views/view-search';
import css from './board.module.css';
import { BoardHead } from './board-head';
import { BoardLane } from './board-lane';
import { COLUMNS, countIn, LANES, type Lane, lanesOf, neighbour, stepStatus } from './board-model';
import { boardQuery, limitOf, withLimit } from './board-query';
import { useBoardMoves } from './use-board-moves';

/** Work by status: dragged or moved with Shift and the arrow keys; limits say when a column is full. */
export function BoardTab({ plan, items, edits, search, set }: ViewProps) {
  const { t } = useTranslation('plans');
  const sentence = useSentence();
  const queries = useQueryClient();
  const board = useQuery(boardQuery(plan.id));
  const mayEdit = useMayEdit(plan);
  const rights = rightsOf(plan);
  const frame = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [folded, setFolded] = useKept<string[]>(`board-folded.${plan.id}`, []);
  const shown = shownOf(items, { ...search, status: undefined });
  const lanes = lanesOf(items, shown, search.lanes);
  const moves = useBoardMoves({ plan, items, edits, lanes: search.lanes });

  const laneAt = (target: string): [Lane, ItemStatus] | null => {
    const [key = '', column = ''] = target.split('/');
    const lane = lanes.find((each) => each.key === key);
    const status = COLUMNS.find((each) => each === column);
    return lane === undefined || status === undefined ? null : [lane, status];
  };
  const drag = useDrag((id, { target }) => {
    const item = items.find((each) => each.id === id);
    const place = laneAt(target);
    if (item !== undefined && place !== null) void moves.move(item, ...place);
  });
  const focus = (id: string) =>
    frame.current?.querySelector<HTMLElement>(`[data-card="${id}"]`)?.focus();

  const onKey = (item: WorkItem, lane: Lane, event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (key === ' ') set({ item: item.id === search.item ? undefined : item.id });
    else if (key.toLowerCase() === 'b' && mayEdit(item)) edits.block(item);
    else if (
      key === 'ArrowLeft' ||
      key === 'ArrowRight' ||
      key === 'ArrowUp' ||
      key === 'ArrowDown'
    ) {
      if (event.shiftKey && key.length > 7) {
        const status = stepStatus(item.status, key === 'ArrowLeft' ? -1 : 1);
        if (status !== null && mayEdit(item)) {
          void moves.move(item, lane, status).then(() => focus(item.id));
        }
      } else {
        const next = neighbour(lanes, item.id, key);
        if (next !== null) focus(next);
      }
    } else return;
    event.preventDefault();
  };
  const limit = async (status: ItemStatus, most: number | null) => {
    if (board.data === undefined) return;
    try {
      const changed = await api.put('/plans/{planId}/board', {
        path: { planId: plan.id },
        body: withLimit(board.data, status, most),
        version: board.data.version,
      });
      queries.setQueryData(boardQuery(plan.id).queryKey, changed as never);
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
      void board.refetch();
    }
  };
  const first = lanes.flatMap((lane) => COLUMNS.flatMap((status) => lane.columns[status]))[0];
  const stop = shown.some((item) => item.id === focused) ? focused : (first?.id ?? null);
  return (
    <div className={css.frame}>
      <ViewBar items={items} search={search} set={set}>
        <Segmented
          label={t('board.lanes')}
          value={search.lanes}
          options={LANES.map((value) => ({ value, label: t(`board.lane.${value}`) }))}
          onChange={(value) => set({ lanes: value === 'none' ? undefined : value })}
        />
      </ViewBar>
      <MovedBar
        planId={plan.id}
        items={items}
        onUndo={rights.edit ? () => edits.commands.undo() : null}
      />
      {shown.length === 0 && items.length > 0 && (
        <EmptyState title={t('views.nothing')}>{t('views.nothingHint')}</EmptyState>
      )}
      <div ref={frame} className={css.board}>
        <div className={css.heads}>
          {COLUMNS.map((status) => (
            <BoardHead
              key={status}
              status={status}
              count={countIn(lanes, status)}
              limit={limitOf(board.data, status)}
              onLimit={rights.edit && board.isSuccess ? (most) => limit(status, most) : null}
            />
          ))}
        </div>
        {lanes.map((lane) => (
          <BoardLane
            key={lane.key}
            lane={lane}
            kind={search.lanes}
            folded={folded.includes(lane.key)}
            onFold={(fold) =>
              setFolded(fold ? [...folded, lane.key] : folded.filter((each) => each !== lane.key))
            }
            drag={drag}
            mayEdit={mayEdit}
            selected={search.item ?? null}
            stop={stop}
            onOpen={(item) => set({ item: item.id === search.item ? undefined : item.id })}
            onKey={onKey}
            onFocus={setFocused}
            onAdd={rights.edit ? (status, name) => moves.add(status, lane, name) : null}
          />
        ))}
      </div>
      <p className="visually-hidden" aria-live="polite">
        {moves.said}
      </p>
    </div>
  );
}
