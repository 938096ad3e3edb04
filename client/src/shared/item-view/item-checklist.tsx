import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistEntry, WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { type ChecklistPatch, countDone, stepAfter } from '@/shared/item-model/checklist';
import { useChecklist } from '@/shared/item-model/use-checklist';
import { toast } from '@/shared/ui/toast';
import css from './checklist.module.css';
import { ChecklistAdd } from './checklist-add';
import { ChecklistRow } from './checklist-row';
import panel from './panel.module.css';
import { firstSentence } from './use-field-edit';

/** The small steps inside an item: ticked, worded anew, moved by drag or Alt and arrows. */
export function ItemChecklist({ item, mayEdit }: { item: WorkItem; mayEdit: boolean }) {
  const { t } = useTranslation('item-view');
  const sentence = useSentence();
  const commands = useChecklist(item.planId, item.id);
  const [dragged, setDragged] = useState<Id | null>(null);
  const [over, setOver] = useState<Id | null>(null);
  const entries = item.checklist;
  const done = countDone(entries);

  const told = async (sent: Promise<unknown>) => {
    try {
      await sent;
    } catch (error) {
      toast({ text: firstSentence(error, sentence), tone: 'failed' });
    }
  };
  const change = (entry: ChecklistEntry, patch: ChecklistPatch) =>
    void told(commands.change(entry.id, patch));
  const move = (entry: ChecklistEntry, by: -1 | 1) => {
    const afterId = stepAfter(entries, entry.id, by);
    if (afterId !== undefined) change(entry, { afterId });
  };
  const drop = (event: DragEvent, target: ChecklistEntry) => {
    event.preventDefault();
    const from = entries.findIndex((entry) => entry.id === dragged);
    const to = entries.indexOf(target);
    setDragged(null);
    setOver(null);
    if (dragged === null || from < 0 || from === to) return;
    // Downwards it lands behind the entry it is dropped on, upwards before it.
    const afterId = from < to ? target.id : (entries[to - 1]?.id ?? null);
    void told(commands.change(dragged, { afterId }));
  };

  if (entries.length === 0 && !mayEdit) return null;
  return (
    <section className={panel.section} aria-label={t('checklist.title')}>
      <h3 className={panel.heading}>
        <span>
          {t('checklist.title')}
          {entries.length > 0 && (
            <span className={css.count}>
              {' '}
              {done}/{entries.length}
            </span>
          )}
        </span>
      </h3>
      {entries.length > 0 && (
        <progress
          className={css.bar}
          value={done}
          max={entries.length}
          aria-label={t('checklist.progress', { done, count: entries.length })}
        />
      )}
      <ul className={css.list}>
        {entries.map((entry) => (
          <ChecklistRow
            key={entry.id}
            entry={entry}
            mayEdit={mayEdit}
            target={over === entry.id && dragged !== entry.id}
            onChange={(patch) => change(entry, patch)}
            onMove={(by) => move(entry, by)}
            onRemove={() => void told(commands.remove(entry.id))}
            onDragStart={() => setDragged(entry.id)}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(entry.id);
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
            onDrop={(event) => drop(event, entry)}
          />
        ))}
      </ul>
      {mayEdit && <ChecklistAdd draft={`checklist.${item.id}`} onAdd={commands.add} />}
    </section>
  );
}
