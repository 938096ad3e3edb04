import { useTranslation } from 'react-i18next';
import type { Plan, WorkItem } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import type { SheetContent } from '@/shared/gantt/draw-sheet';
import { readPalette } from '@/shared/gantt/palette';
import type { Axis } from '@/shared/gantt/time-axis';
import type { ChartScene } from './use-chart-paint';

interface Needs {
  plan: Plan;
  rows: readonly WorkItem[];
  scene: ChartScene;
  who: string;
}

/** What stands on an exported sheet: the same rows and bars as on the screen, in light colours. */
export function useSheetContent({ plan, rows, scene, who }: Needs) {
  const { t } = useTranslation('gantt');
  const { short, today } = useDates();
  return (axis: Axis, page: string): SheetContent => ({
    rows: rows.map((item) => ({
      outline: item.outline,
      name: item.name,
      owner: item.owner?.name ?? '',
      start: item.start === null ? '' : short(item.start),
      finish: item.finish === null ? '' : short(item.finish),
      level: item.level,
      strong: item.hasChildren,
      milestone: item.kind === 'MILESTONE',
    })),
    scene: {
      ...scene,
      axis,
      palette: readPalette('light'),
      selected: null,
      active: null,
      hover: { on: 'nothing' },
      hoverRow: null,
      ghosts: new Map(),
      held: null,
      linking: null,
      tip: null,
      chosenLink: null,
      paper: true,
    },
    title: plan.name,
    subtitle:
      plan.start === null || plan.finish === null
        ? ''
        : t('span', { from: plan.start, to: plan.finish }),
    made: t('export.made', { day: today, who }),
    page,
    heads: {
      outline: t('export.outline'),
      name: t('export.name'),
      owner: t('export.owner'),
      start: t('export.start'),
      finish: t('export.finish'),
    },
    legend: {
      plain: t('export.legend.plain'),
      critical: t('export.legend.critical'),
      done: t('export.legend.done'),
      blocked: t('export.legend.blocked'),
      milestone: t('export.legend.milestone'),
      phase: t('export.legend.phase'),
      slack: t('export.legend.slack'),
      deadline: t('export.legend.deadline'),
      today: t('export.legend.today'),
    },
  });
}
