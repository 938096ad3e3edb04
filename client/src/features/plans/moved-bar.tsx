import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanChange, WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { lastChangeKey } from '@/shared/item-model/use-plan-command';
import { Button } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon/icon';
import { IconButton } from '@/shared/ui/icon-button';
import css from './moved-bar.module.css';
import { MovedDialog } from './moved-dialog';
import { movedSummary } from './moved-summary';

interface Props {
  planId: Id;
  items: readonly WorkItem[];
  onUndo: (() => Promise<unknown>) | null;
}

/** What the last change did to the dates of other items; quiet, until it is closed. */
export function MovedBar({ planId, items, onUndo }: Props) {
  const { t } = useTranslation('plans');
  const queries = useQueryClient();
  const key = lastChangeKey(planId);
  const { data: change } = useQuery<PlanChange | null>({
    queryKey: key,
    queryFn: () => null,
    enabled: false,
  });
  const [open, setOpen] = useState(false);
  const summary = change ? movedSummary(change.moved, items) : null;
  if (!change || summary === null) return null;
  const { most } = summary;
  const close = () => queries.setQueryData(key, null);
  return (
    <div className={css.bar} role="status">
      <Icon name="clock" size={14} />
      <span className={css.text}>
        <b>{t(`moved.${summary.direction}`, { count: summary.count })}</b>
        {most !== null && (
          <span>
            {t(most.days > 0 ? 'moved.byLater' : 'moved.byEarlier', {
              name: most.name,
              count: Math.abs(most.days),
            })}
          </span>
        )}
        <span className={css.quiet}>{change.label}</span>
      </span>
      <Button size="small" look="accent" onClick={() => setOpen(true)}>
        {t('moved.open')}
      </Button>
      {change.undoable && onUndo !== null && (
        <Button size="small" look="quiet" icon="undo" onClick={() => void onUndo()}>
          {t('shared:undo')}
        </Button>
      )}
      <IconButton icon="close" label={t('shared:close')} onClick={close} />
      {open && <MovedDialog change={change} onClose={() => setOpen(false)} />}
    </div>
  );
}
