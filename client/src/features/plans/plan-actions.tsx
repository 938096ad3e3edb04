import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { urlOf } from '@/shared/api/api';
import type { Plan } from '@/shared/api/plan-types';
import { currentLanguage } from '@/shared/i18n/language';
import { undoQuery } from '@/shared/item-model/plan-queries';
import { rightsOf } from '@/shared/item-model/use-item-rights';
import { Presence } from '@/shared/presence/presence';
import { WatchButton } from '@/shared/subject/watch-button';
import { Button } from '@/shared/ui/button';
import { IconButton } from '@/shared/ui/icon-button';
import { Menu } from '@/shared/ui/menu';
import css from './plan-screen.module.css';
import type { PlanTableState } from './use-plan-table';

interface Props {
  plan: Plan;
  table: PlanTableState;
  onSettings: () => void;
  onExportChart: () => void;
}

export function PlanActions({ plan, table, onSettings, onExportChart }: Props) {
  const { t } = useTranslation('plans');
  const rights = rightsOf(plan);
  const undo = useQuery({ ...undoQuery(plan.id), enabled: rights.edit });
  const download = (kind: string) => {
    const query = { language: currentLanguage() };
    window.location.assign(
      urlOf(`/plans/{planId}/export.${kind}`, { path: { planId: plan.id }, query }),
    );
  };
  return (
    <>
      <Presence subject={{ kind: 'plan', id: plan.id }} />
      {!rights.edit && <span className={css.muted}>{t(`item-view:role.${plan.myRole}`)}</span>}
      {rights.edit && (
        <span className={css.wide}>
          <IconButton
            icon="undo"
            label={[t('plan.undo'), undo.data?.undo?.label].filter(Boolean).join('：')}
            aria-keyshortcuts="Control+Z"
            disabled={undo.data !== undefined && undo.data.undo === null}
            onClick={() => void table.act.undo()}
          />
          <IconButton
            icon="redo"
            label={[t('plan.redo'), undo.data?.redo?.label].filter(Boolean).join('：')}
            aria-keyshortcuts="Control+Shift+Z"
            disabled={undo.data !== undefined && undo.data.redo === null}
            onClick={() => void table.act.redo()}
          />
        </span>
      )}
      <WatchButton subject={{ kind: 'plan', id: plan.id }} />
      {rights.edit && (
        <IconButton icon="settings" label={t('plan.settings')} onClick={onSettings} />
      )}
      <Menu
        align="end"
        trigger={
          <Button icon="download" className={css.wide}>
            {t('plan.export')}
          </Button>
        }
        entries={[
          { label: t('plan.exportXlsx'), icon: 'table', onSelect: () => download('xlsx') },
          { label: t('plan.exportCsv'), icon: 'file', onSelect: () => download('csv') },
          { label: t('plan.exportChart'), icon: 'print', onSelect: onExportChart },
        ]}
      />
      {rights.edit && (
        <Menu
          align="end"
          trigger={<Button look="primary">{t('plan.new')}</Button>}
          entries={[
            {
              label: t('plan.newTask'),
              icon: 'today',
              shortcut: 'C',
              onSelect: () => void table.act.add('TASK'),
            },
            {
              label: t('plan.newMilestone'),
              icon: 'check',
              onSelect: () => void table.act.add('MILESTONE'),
            },
            {
              label: t('plan.newPhase'),
              icon: 'plan',
              onSelect: () => void table.act.add('PHASE'),
            },
          ]}
        />
      )}
    </>
  );
}
