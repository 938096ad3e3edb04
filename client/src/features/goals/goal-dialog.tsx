import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Goal } from '@/shared/api/goal-types';
import { useMe } from '@/shared/api/me';
import type { Id } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { keepDraft, readDraft } from '@/shared/drafts/drafts';
import { useEditForm } from '@/shared/forms/use-edit-form';
import { goalQuery } from '@/shared/goal-view/goal-queries';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { FormProblem } from '@/shared/ui/form-problem';
import { StaleNotice } from '@/shared/ui/stale-notice';
import {
  breaksPromise,
  changedEntry,
  draftOfGoal,
  emptyDraft,
  entryOf,
  type GoalDraft,
  wrongNumbers,
} from './goal-draft';
import { GoalFields } from './goal-fields';
import { GoalPlace } from './goal-place';
import { isInForce } from './parts/rights';
import { cyclesQuery, unitsQuery } from './queries';
import css from './smart.module.css';
import { SmartHelper, useSmartAdvice } from './smart-helper';

interface Props {
  /** Null writes a new one. */
  goal: Goal | null;
  start?: { cycleId: Id | null; parentId: Id | null; unitId: Id | null };
  onClose: () => void;
  onSaved: (goal: Goal) => void;
}

const DRAFT = 'goal.new';
const FIELDS = ['title', 'ownerId', 'unitId', 'parentId', 'due', 'start', 'base', 'target'];

/** Writes a goal while the helper says which of the five letters is still vague. */
export function GoalDialog({ goal, start, onClose, onSaved }: Props) {
  const { t } = useTranslation('goals');
  const me = useMe().person;
  const { today } = useDates();
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const cycles = useQuery(cyclesQuery);
  const units = useQuery(unitsQuery);
  const parent = useQuery({
    ...goalQuery(start?.parentId ?? ''),
    enabled: goal === null && (start?.parentId ?? null) !== null,
  });
  const [fresh] = useState(() =>
    emptyDraft({ kind: 'PERSON', id: me.id, name: me.name, detail: null, active: true }, me.unit),
  );
  const form = useEditForm<Goal, GoalDraft>({
    thing: goal,
    draftOf: (thing) => (thing === null ? fresh : draftOfGoal(thing)),
    send: (draft, version) =>
      version === undefined || goal === null
        ? api.post<Goal>('/goals', { body: entryOf(draft) })
        : api.patch<Goal>('/goals/{goalId}', {
            path: { goalId: goal.id },
            body: {
              ...changedEntry(draftOfGoal(goal), draft),
              ...(reason.trim() === '' ? {} : { adjustmentReason: reason.trim() }),
            },
            version,
          }),
    kinds: ['goal'],
    onSaved: (saved) => {
      if (goal === null) keepDraft(DRAFT, null);
      onSaved(saved);
    },
  });
  const { draft } = form;
  const set = (part: Partial<GoalDraft>) => {
    form.set(part);
    if (goal === null) keepDraft(DRAFT, { ...draft, ...part });
  };

  // What was begun and not sent comes back; otherwise the goal starts where one was.
  const begun = useRef(false);
  useEffect(() => {
    if (goal !== null || begun.current || cycles.isPending || units.isPending) return;
    if (start?.parentId && parent.isPending) return;
    begun.current = true;
    const kept = readDraft<GoalDraft>(DRAFT);
    if (kept !== null) {
      form.set(kept);
      return;
    }
    const above = parent.data;
    const wanted = start?.cycleId ?? above?.cycle?.id;
    const cycle = cycles.data?.find((each) =>
      wanted === undefined ? each.from <= today && today <= each.to : each.id === wanted,
    );
    const unit = units.data?.find((each) => each.id === start?.unitId);
    form.set({
      ...(cycle === undefined ? {} : { cycleId: cycle.id, start: cycle.from, due: cycle.to }),
      ...(above === undefined
        ? {}
        : {
            parent: { id: above.id, title: above.title, level: above.level },
            level: above.level === 'COMPANY' ? 'DEPARTMENT' : above.level,
          }),
      ...(unit === undefined
        ? {}
        : { unit: { kind: 'UNIT', id: unit.id, name: unit.name, detail: null, active: true } }),
    });
  });

  const advice = useSmartAdvice({
    text: draft.title,
    base: draft.base !== '' || draft.form === 'OKR',
    target: draft.target !== '' || draft.form === 'OKR',
    due: draft.due !== null,
    owner: draft.owner !== null,
    parent: draft.parent !== null || draft.level === 'COMPANY' || draft.level === 'PERSON',
  });
  const shownAdvice = draft.title.trim() === '' ? undefined : advice.data;
  const needsReason = goal !== null && isInForce(goal) && breaksPromise(draftOfGoal(goal), draft);
  const complete =
    draft.title.trim() !== '' &&
    draft.owner !== null &&
    wrongNumbers(draft).length === 0 &&
    (!needsReason || reason.trim() !== '');
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(goal === null ? 'form.new' : 'form.edit')}
      width="wide"
      initialFocus={first}
      actions={
        <>
          {goal === null && draft.title !== '' && (
            <Button
              look="quiet"
              onClick={() => {
                keepDraft(DRAFT, null);
                form.set(fresh);
              }}
            >
              {t('form.restart')}
            </Button>
          )}
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button
            look="primary"
            type="submit"
            form={id}
            busy={form.busy}
            disabled={goal !== null && !form.changed}
          >
            {t(goal === null ? 'form.create' : 'form.save')}
          </Button>
        </>
      }
    >
      <form
        id={id}
        className={css.dialog}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (complete) form.save();
        }}
      >
        <div className={css.form}>
          {form.stale === null ? (
            <FormProblem error={form.error} fields={FIELDS} />
          ) : (
            <StaleNotice {...form.stale} />
          )}
          <GoalFields
            draft={draft}
            set={set}
            error={form.error}
            tried={tried}
            hints={shownAdvice?.hints ?? []}
            first={first}
            reason={needsReason ? reason : null}
            onReason={setReason}
          />
          <GoalPlace
            draft={draft}
            set={set}
            error={form.error}
            cycles={cycles.data ?? []}
            goalId={goal?.id}
          />
        </div>
        {draft.form !== 'LONG' && (
          <div className={css.side}>
            <SmartHelper advice={shownAdvice} />
          </div>
        )}
      </form>
    </Dialog>
  );
}
