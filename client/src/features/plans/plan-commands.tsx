import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urlOf } from '@/shared/api/api';
import type { Plan } from '@/shared/api/plan-types';
import { type ScreenCommand, useScreenCommands } from '@/shared/commands/screen-commands';
import { currentLanguage } from '@/shared/i18n/language';
import { rightsOf } from '@/shared/item-model/use-item-rights';
import { ONLY, type PlanSearch, VIEWS } from './plan-search';
import type { PlanTableState } from './use-plan-table';

interface Props {
  plan: Plan;
  search: PlanSearch;
  set: (change: Record<string, unknown>) => void;
  table: PlanTableState;
  onSettings: () => void;
}

/** What the screen of a plan can do, for the palette. */
export function PlanCommands({ plan, search, set, table, onSettings }: Props) {
  const { t } = useTranslation('plans');
  const navigate = useNavigate();
  const may = rightsOf(plan).edit;
  const download = (kind: string) =>
    window.location.assign(
      urlOf(`/plans/{planId}/export.${kind}`, {
        path: { planId: plan.id },
        query: { language: currentLanguage() },
      }),
    );
  const toggle = (each: (typeof ONLY)[number]) => {
    const only = search.only.includes(each)
      ? search.only.filter((other) => other !== each)
      : [...search.only, each];
    set({ only: only.length === 0 ? undefined : only.join(' ') });
  };
  const views: ScreenCommand[] = VIEWS.filter((view) => view !== search.view).map((view) => ({
    id: `view.${view}`,
    label: t('commands.view', { view: t(`plan.${view}`) }),
    icon: 'table',
    keywords: `qiehuan qh ${view} view`,
    run: () =>
      void navigate({
        to: `/plans/${plan.id}`,
        search: (view === 'table' ? {} : { view }) as never,
      }),
  }));
  const edits: ScreenCommand[] = may
    ? [
        {
          id: 'newTask',
          label: t('commands.create', { what: t('plan.newTask') }),
          icon: 'today',
          keywords: 'xinjian renwu xjrw new task',
          shortcut: 'c',
          run: () => void table.act.add('TASK'),
        },
        {
          id: 'newMilestone',
          label: t('commands.create', { what: t('plan.newMilestone') }),
          icon: 'check',
          keywords: 'xinjian lichengbei xjlcb new milestone',
          run: () => void table.act.add('MILESTONE'),
        },
        {
          id: 'newPhase',
          label: t('commands.create', { what: t('plan.newPhase') }),
          icon: 'plan',
          keywords: 'xinjian jieduan xjjd new phase',
          run: () => void table.act.add('PHASE'),
        },
        {
          id: 'settings',
          label: t('plan.settings'),
          icon: 'settings',
          keywords: 'jihua shezhi jhsz settings',
          run: onSettings,
        },
      ]
    : [];
  useScreenCommands([
    ...edits,
    ...views,
    {
      id: 'foldAll',
      label: t(table.allFolded ? 'table.unfoldAll' : 'table.foldAll'),
      icon: 'fold',
      keywords: 'quanbu zhedie zhankai qbzd qbzk fold unfold all',
      run: table.toggleAll,
    },
    ...ONLY.map(
      (each): ScreenCommand => ({
        id: `only.${each}`,
        label: t('commands.only', { only: t(`table.only.${each}`) }),
        icon: 'filter',
        keywords: `shaixuan sx filter ${each}`,
        run: () => toggle(each),
      }),
    ),
    {
      id: 'xlsx',
      label: t('plan.exportXlsx'),
      icon: 'download',
      keywords: 'daochu dc export excel xlsx',
      run: () => download('xlsx'),
    },
    {
      id: 'csv',
      label: t('plan.exportCsv'),
      icon: 'download',
      keywords: 'daochu dc export csv',
      run: () => download('csv'),
    },
  ]);
  return null;
}
