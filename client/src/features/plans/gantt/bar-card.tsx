import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { whyQuery } from '@/shared/item-model/plan-queries';
import { CriticalMark } from '@/shared/item-view/critical-mark';
import { Reasons } from '@/shared/item-view/item-why';
import { StatusChip } from '@/shared/item-view/status-chip';
import { Button } from '@/shared/ui/button';
import { Kbd } from '@/shared/ui/kbd';
import { FloatingCard } from './floating-card';
import css from './gantt.module.css';

interface Props {
  item: WorkItem;
  anchor: () => DOMRect;
  mayLink: boolean;
  onOpenItem: (itemId: Id) => void;
  onLink: () => void;
  onClose: () => void;
}

/** What a bar says in words: its dates, its slack, and why they are so. */
export function BarCard({ item, anchor, mayLink, onOpenItem, onLink, onClose }: Props) {
  const { t } = useTranslation('gantt');
  const { short } = useDates();
  const sentence = useSentence();
  const why = useQuery(whyQuery(item.planId, item.id, item.version));
  const { start, finish, deadline, totalSlackDays: slack } = item;
  const missed = deadline !== null && finish !== null && finish > deadline;
  return (
    <FloatingCard label={t('card.label', { name: item.name })} anchor={anchor} onClose={onClose}>
      <div className={css.cardHead}>
        <span className={css.cardTitle}>
          <span className={css.quiet}>{item.outline}</span> {item.name}
        </span>
        {item.critical && item.status !== 'DONE' && <CriticalMark />}
        <StatusChip status={item.status} />
      </div>
      <div className={css.facts}>
        <span className={css.dates}>
          {t('span', { from: short(start ?? ''), to: short(finish ?? '') })}
        </span>
        {item.kind !== 'MILESTONE' && (
          <span>{t('workdays', { count: item.durationDays ?? 0 })}</span>
        )}
        <span>{item.progress}%</span>
        {item.owner !== null && <span>{item.owner.name}</span>}
        {!item.hasChildren && item.status !== 'DONE' && slack !== null && slack > 0 && (
          <span>{t('card.slack', { days: t('days', { count: slack }) })}</span>
        )}
        {deadline !== null && (
          <span className={missed ? css.bad : ''}>
            {t(missed ? 'card.missed' : 'card.deadline', { day: short(deadline) })}
          </span>
        )}
      </div>
      <div className={css.reasons}>
        {why.isPending && <p className={css.quiet}>{t('shared:loading')}</p>}
        {why.isError && <p className={css.bad}>{sentence(why.error)}</p>}
        {why.data !== undefined && <Reasons why={why.data} onOpenItem={onOpenItem} />}
      </div>
      <div className={css.actions}>
        {mayLink && (
          <Button size="small" look="quiet" icon="link" onClick={onLink}>
            {t('card.link')} <Kbd>L</Kbd>
          </Button>
        )}
        <Button size="small" onClick={() => onOpenItem(item.id)}>
          {t('card.open')}
        </Button>
      </div>
    </FloatingCard>
  );
}
