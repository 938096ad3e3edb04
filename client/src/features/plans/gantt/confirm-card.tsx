import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon/icon';
import { Kbd } from '@/shared/ui/kbd';
import { type Affected, affectedBy } from './affected';
import { FloatingCard } from './floating-card';
import css from './gantt.module.css';
import { useEffectSentence } from './use-effect-sentence';
import { landsAsWished, type Pending } from './use-gantt-change';

interface Props {
  pending: Pending;
  items: readonly WorkItem[];
  anchor: () => DOMRect;
  onConfirm: () => void;
  onCancel: () => void;
}

/** What a change would do to others, before it is done. */
export function ConfirmCard({ pending, items, anchor, onConfirm, onCancel }: Props) {
  const { t } = useTranslation('gantt');
  const effect = useEffectSentence();
  const { short } = useDates();
  const yes = useRef<HTMLButtonElement>(null);
  const { proposal, preview, failed } = pending;
  const { item } = proposal;
  const others = preview === null ? [] : affectedBy(preview, item.id, items);
  const landed = preview?.items.find((each) => each.id === item.id);
  const held = preview !== null && !landsAsWished(preview, proposal);
  const still = held && landed?.start === item.start && landed?.finish === item.finish;
  return (
    <FloatingCard
      label={t('change.title', { name: item.name })}
      anchor={anchor}
      onClose={onCancel}
      wide
      side="top"
      focus={proposal.by === 'pointer' ? yes : false}
    >
      <div className={css.cardHead}>
        <span className={css.cardTitle}>
          {proposal.kind === 'link' ? (
            <>
              {proposal.from.outline} {proposal.from.name} → {item.outline} {item.name}{' '}
              <span className={css.quiet}>{t(`link.${proposal.type}`)}</span>
            </>
          ) : (
            <>
              <span className={css.quiet}>{item.outline}</span> {item.name}
            </>
          )}
        </span>
      </div>
      {landed?.start != null && landed.finish !== null && (
        <p className={css.facts}>
          <span>{t('span', { from: short(item.start ?? ''), to: short(item.finish ?? '') })}</span>
          <Icon name="arrow-right" size={12} />
          <span className={css.dates}>
            {t('span', { from: short(landed.start), to: short(landed.finish) })}
          </span>
        </p>
      )}
      {failed !== null && (
        <p className={css.bad} role="alert">
          {failed}
        </p>
      )}
      {failed === null && preview === null && <p className={css.quiet}>{t('change.computing')}</p>}
      {preview !== null && (
        <p className={css.effect}>{still ? t('change.noChange') : effect(others)}</p>
      )}
      {held && !still && landed?.start != null && (
        <p className={css.warn}>{t('change.bound', { day: short(landed.start) })}</p>
      )}
      {others.length > 0 && (
        <ul className={css.list}>
          {others.map((each) => (
            <Line key={each.itemId} line={each} />
          ))}
        </ul>
      )}
      <div className={css.actions}>
        <span className={css.keys}>
          <Kbd>Enter</Kbd> <Kbd>Esc</Kbd>
        </span>
        <Button onClick={onCancel}>{t('shared:cancel')}</Button>
        <Button
          ref={yes}
          look="primary"
          disabled={failed !== null}
          busy={failed === null && preview === null}
          onClick={onConfirm}
        >
          {t('change.confirm')}
        </Button>
      </div>
    </FloatingCard>
  );
}

function Line({ line }: { line: Affected }) {
  const { t } = useTranslation('gantt');
  const { short } = useDates();
  return (
    <li>
      <span className={css.item} title={line.why}>
        {line.milestone && <i aria-hidden="true">◆</i>}
        <span>{line.outline}</span>
        {line.name}
      </span>
      <span className={css.shift}>
        {line.before === null ? '' : short(line.before)} →{' '}
        {line.after === null ? '' : short(line.after)}
      </span>
      <span className={line.days > 0 ? css.later : css.earlier}>
        {line.days > 0 ? '+' : '−'}
        {t('days', { count: Math.abs(line.days) })}
      </span>
    </li>
  );
}
