import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { SubjectGoals } from '@/shared/goal-view/subject-goals';
import { useKept } from '@/shared/grid/use-kept';
import type { FieldKey } from './fields';
import { ItemChecklist } from './item-checklist';
import { ItemCommands } from './item-commands';
import { ItemHealth } from './item-health';
import { ItemPeople } from './item-people';
import { ItemRaci } from './item-raci';
import { ItemSuccessors } from './item-successors';
import { ItemWhy } from './item-why';
import css from './panel.module.css';
import { PanelField } from './panel-field';
import type { FieldEdit } from './use-field-edit';

interface Props {
  item: WorkItem;
  edits: FieldEdit;
  mayEdit: boolean;
  /** RACI and structure are for those who may edit the whole plan. */
  mayEditPlan: boolean;
  onOpenItem: (itemId: Id) => void;
}

/** Every field of an item, in the order in which people ask for it. */
export function ItemFacts({ item, edits, mayEdit, mayEditPlan, onOpenItem }: Props) {
  const { t } = useTranslation('item-view');
  const [more, setMore] = useKept('item-more', false);
  const field = (name: FieldKey) => (
    <PanelField item={item} field={name} edits={edits} mayEdit={mayEdit} />
  );
  return (
    <>
      <ItemCommands item={item} edits={edits} mayEdit={mayEdit} />
      {item.blocked !== null && <BlockedLine blocked={item.blocked} />}
      <dl className={css.facts}>
        {field('status')}
        <ItemPeople item={item} edits={edits} mayEdit={mayEditPlan} />
        {field('start')}
        {field('finish')}
        {field('durationDays')}
      </dl>
      <ItemWhy item={item} onOpenItem={onOpenItem} />
      <dl className={css.facts}>
        {field('progress')}
        {field('priority')}
        {field('predecessors')}
        <ItemSuccessors item={item} onOpenItem={onOpenItem} />
        {field('deliverable')}
        {field('acceptance')}
        {field('risk')}
        {field('description')}
      </dl>
      <ItemChecklist key={`checklist-${item.id}`} item={item} mayEdit={mayEdit} />
      <ItemHealth key={item.id} item={item} edits={edits} mayEdit={mayEdit} />
      <SubjectGoals
        key={`goals-${item.id}`}
        subject={{ kind: 'item', id: item.id }}
        mayEdit={mayEdit}
      />
      <ItemRaci item={item} edits={edits} mayEdit={mayEditPlan} />
      <details
        className={css.section}
        open={more}
        onToggle={(event) => setMore(event.currentTarget.open)}
      >
        <summary className={css.moreHeading}>{t('panel.more')}</summary>
        <dl className={css.facts}>
          {field('code')}
          {field('kind')}
          {field('mode')}
          {field('notBefore')}
          {field('deadline')}
          {field('actualStart')}
          {field('actualFinish')}
          {field('totalSlackDays')}
        </dl>
      </details>
    </>
  );
}

function BlockedLine({ blocked }: { blocked: NonNullable<WorkItem['blocked']> }) {
  const { t } = useTranslation('item-view');
  const { moment } = useDates();
  const at = moment(blocked.since);
  return (
    <div className={css.blocked}>
      <b>{blocked.reason}</b>
      <span>
        {blocked.waitingFor === null
          ? t('blocked.sinceNobody', { at })
          : t('blocked.since', { at, name: blocked.waitingFor.name })}
      </span>
    </div>
  );
}
