import { type KeyboardEvent, lazy, Suspense, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Plan, WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import type { ChartLink } from '@/shared/gantt/links';
import { axisFor, dayNumber, type Zoom } from '@/shared/gantt/time-axis';
import { useMayEdit } from '@/shared/item-model/use-item-rights';
import type { FieldEdit } from '@/shared/item-view/use-field-edit';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { MovedBar } from '../moved-bar';
import type { PlanTableState } from '../use-plan-table';
import css from './gantt.module.css';
import { type ChartHandle, GanttCanvas } from './gantt-canvas';
import { type Card, GanttCards } from './gantt-cards';
import { GanttControls } from './gantt-controls';
import { GanttEmpty } from './gantt-empty';
import { GanttFacts } from './gantt-facts';
import { GanttGrid } from './gantt-grid';
import { ganttKey } from './gantt-keys';
import { ganttModel } from './gantt-model';
import { Splitter } from './splitter';
import { useChartFollows } from './use-chart-follows';
import { useGanttActs } from './use-gantt-acts';
import { useGanttColumns } from './use-gantt-columns';
import { useGanttScene } from './use-gantt-scene';
import { useGanttView } from './use-gantt-view';
import { useOffDays } from './use-off-days';
import { useScrollTogether } from './use-scroll-together';

const ExportDialog = lazy(() =>
  import('./export-dialog').then((module) => ({ default: module.ExportDialog })),
);

interface Props {
  plan: Plan;
  items: readonly WorkItem[];
  table: PlanTableState;
  edits: FieldEdit;
  flashing: ReadonlySet<Id>;
  selected: Id | null;
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
  onOpenItem: (item: Id | undefined) => void;
  exporting: boolean;
  onExporting: (open: boolean) => void;
  /** Where the facts of the chart appear. */
  facts: HTMLElement | null;
}

const HEAD = 48;
const LEAST = 120;

/** The Gantt chart: a table and a drawing of the same rows, both to work in. */
export function GanttTab(props: Props) {
  const { plan, items, table, edits, selected, onOpenItem } = props;
  const { t } = useTranslation('gantt');
  const { today } = useDates();
  const { grid, rows, rights, phone, rowHeight } = table;
  const view = useGanttView(props.zoom, props.onZoom);
  const mayEdit = useMayEdit(plan);
  const readOnly = phone;
  const chart = useRef<ChartHandle>(null);
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const [card, setCard] = useState<Card | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: rights follow the role
  const model = useMemo(
    () =>
      ganttModel({
        items,
        rows,
        today,
        mayEditPlan: rights.edit && !readOnly,
        mayEdit: (item) => !readOnly && mayEdit(item),
        sayLate: (count) => t('late', { count }),
      }),
    [items, rows, today, plan.myRole, readOnly, t],
  );
  const [width, setWidth] = useState(1_000);
  const axis = useMemo(() => {
    const spans = model.bars.filter((bar) => bar !== null);
    return axisFor(spans, dayNumber(today), view.pixels, width);
  }, [model, today, view.pixels, width]);
  const off = useOffDays(plan.id, axis);
  const acts = useGanttActs({ plan, items, rows, model, off, edits, mayEditPlan: rights.edit });
  const [showWhy] = useState(() => (item: WorkItem, at: Element) => {
    setCard({ kind: 'bar', itemId: item.id, anchor: () => at.getBoundingClientRect() });
  });
  const { columns, layout, labels } = useGanttColumns({ mayEdit, phone, onWhy: showWhy });
  const scene = useGanttScene({
    items,
    model,
    axis,
    off,
    options: phone ? { ...view.options, label: 'name' } : view.options,
    rowHeight,
    headHeight: HEAD,
    selected,
    active: grid.active?.rowId ?? null,
    chosenLink: card?.kind === 'link' ? card.link.id : null,
    acts,
  });
  const scrolled = useScrollTogether(frame, chart, rowHeight, HEAD);

  const activeId = grid.active?.rowId;
  const activeRow = activeId === undefined ? undefined : model.rowOf.get(activeId);
  const activeItem = activeRow === undefined ? undefined : rows[activeRow];
  const toToday = () => chart.current?.toDay(dayNumber(today));
  const whyOf = (row: number) => {
    const item = rows[row];
    if (item === undefined || model.bars[row] == null) return;
    chart.current?.toBar(row);
    const anchor = () => chart.current?.boxOf(row) ?? new DOMRect();
    setCard({ kind: 'bar', itemId: item.id, anchor });
  };
  useShortcut('mod+z', () => void table.act.undo(), { active: rights.edit });
  useShortcut('mod+shift+z', () => void table.act.redo(), { active: rights.edit });

  useChartFollows({
    plan,
    chart,
    frame,
    selectedRow: selected === null ? undefined : model.rowOf.get(selected),
    activeRow,
    today: dayNumber(today),
    onWindow: setWidth,
    onActive: () => {
      const started = acts.linkFrom !== null && acts.linkFrom !== activeId;
      if (started && activeItem !== undefined) acts.sayTarget(activeItem);
    },
  });

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const settled = ganttKey(event, {
      acts,
      active:
        activeRow === undefined || activeItem === undefined
          ? null
          : { row: activeRow, item: activeItem },
      editing: grid.editing !== null,
      readOnly,
      onToday: toToday,
      onZoom: (step) => acts.say(t('say.zoom', { zoom: t(`zoom.${view.stepZoom(step)}`) })),
      onWhy: whyOf,
    });
    if (!settled) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const activate = (row: number) => {
    const item = rows[row];
    if (item === undefined) return;
    // A grid that gets the focus begins at its first cell; this one is meant.
    table.focusGrid();
    grid.activate({ rowId: item.id, column: grid.active?.column ?? 'name' });
  };

  if (rows.length === 0) return <GanttEmpty table={table} none={items.length === 0} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the grid and the chart inside have the focus
    <div className={css.frame} onKeyDownCapture={onKeyDownCapture}>
      <GanttControls
        view={view}
        layout={layout}
        labels={labels}
        phone={phone}
        onToday={toToday}
        onExport={() => props.onExporting(true)}
      />
      {props.facts !== null && createPortal(<GanttFacts items={items} off={off} />, props.facts)}
      <div className={css.panes}>
        <div
          className={css.table}
          style={{ width: phone ? 140 : view.pane }}
          ref={(element) => {
            setFrame(element);
            table.setHost(element);
          }}
        >
          <GanttGrid
            plan={plan}
            rows={rows}
            columns={columns}
            layout={layout}
            table={table}
            edits={edits}
            flashing={props.flashing}
            selected={selected}
            headHeight={HEAD}
          />
        </div>
        <Splitter value={view.pane} least={LEAST} most={900} onChange={view.setPane} />
        <GanttCanvas
          scene={scene}
          handle={chart}
          onScale={(factor) => view.scaleTo(view.pixels * factor)}
          onScrolled={scrolled}
          calls={{
            onPressBar: (row, clicks) => {
              activate(row);
              if (clicks > 1) {
                setCard(null);
                onOpenItem(rows[row]?.id);
              } else whyOf(row);
            },
            onPressLink: (link: ChartLink, x, y) =>
              setCard({ kind: 'link', link, anchor: () => new DOMRect(x, y, 1, 1) }),
            onPressRow: activate,
            onDrop: acts.drop,
            onLink: acts.linkEnds,
            tipOf: acts.tipOf,
            onFixed: (row) => {
              const item = rows[row];
              if (item !== undefined && !readOnly) acts.refuse(item, 'move');
            },
          }}
        />
      </div>
      <GanttCards
        card={card}
        acts={acts}
        items={items}
        rows={rows}
        model={model}
        chart={chart}
        mayLink={rights.edit && !readOnly}
        onOpenItem={onOpenItem}
        onCard={setCard}
      />
      {props.exporting && (
        <Suspense fallback={null}>
          <ExportDialog {...{ plan, rows, scene }} onClose={() => props.onExporting(false)} />
        </Suspense>
      )}
      <MovedBar planId={plan.id} items={items} onUndo={rights.edit ? table.act.undo : null} />
      <div className="visually-hidden" role="status" aria-live="polite">
        {acts.said}
      </div>
    </div>
  );
}
