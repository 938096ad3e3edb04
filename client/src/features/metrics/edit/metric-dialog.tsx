import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { useMe } from '@/shared/api/me';
import type { Metric } from '@/shared/api/metric-types';
import type { Party } from '@/shared/api/types';
import { EditFormFoot } from '@/shared/forms/edit-form-foot';
import { useEditForm } from '@/shared/forms/use-edit-form';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { Dialog } from '@/shared/ui/dialog';
import { Form } from '@/shared/ui/form-grid';
import { toast } from '@/shared/ui/toast';
import { AimFields } from './aim-fields';
import css from './metric-dialog.module.css';
import { bodyOf, draftOf, FIELDS, type MetricDraft, unreadable } from './metric-draft';
import { NameFields } from './name-fields';
import { PeopleFields } from './people-fields';
import { SourceFields } from './source-fields';

interface Props {
  /** Null for a new one. */
  metric: Metric | null;
  onClose: () => void;
  onSaved: (metric: Metric) => void;
}

/** The card of an indicator in four parts: what, how, how much, who. */
export function MetricDialog({ metric, onClose, onSaved }: Props) {
  const { t } = useTranslation('metrics');
  const { person } = useMe();
  const me: Party = {
    kind: 'PERSON',
    id: person.id,
    name: person.name,
    detail: null,
    active: true,
  };
  const [leaving, setLeaving] = useState(false);
  const form = useEditForm<Metric, MetricDraft>({
    thing: metric,
    draftOf: (of) => draftOf(of, me, person.unit),
    send: (draft, version) => {
      const body = bodyOf(draft);
      return metric === null || version === undefined
        ? api.post<Metric>('/metrics', { body })
        : api.patch<Metric>('/metrics/{metricId}', {
            path: { metricId: metric.id },
            body,
            version,
          });
    },
    kinds: ['metric'],
    onSaved: (saved) => {
      toast({ text: t(metric === null ? 'form.created' : 'form.saved', { name: saved.name }) });
      onSaved(saved);
    },
  });
  const { draft, set, error } = form;
  const complete =
    `${draft.nameZh}${draft.nameEn}`.trim() !== '' &&
    draft.owner !== null &&
    unreadable(draft).length === 0;
  const close = () => (form.changed ? setLeaving(true) : onClose());
  const part = { draft, set, error };
  return (
    <>
      <Dialog
        open
        width="wide"
        title={metric === null ? t('form.newTitle') : t('form.editTitle', { name: metric.name })}
        onClose={close}
      >
        <Form onSubmit={() => complete && form.save()}>
          <div className={css.parts}>
            <NameFields {...part} fixedCode={metric !== null} />
            <SourceFields {...part} metricId={metric?.id ?? null} />
            <AimFields {...part} />
            <PeopleFields {...part} />
          </div>
          <EditFormFoot
            form={form}
            fields={FIELDS}
            complete={complete}
            {...(metric === null ? { submit: t('form.create') } : {})}
          >
            <Button onClick={close}>{t('shared:cancel')}</Button>
          </EditFormFoot>
        </Form>
      </Dialog>
      <ConfirmDialog
        open={leaving}
        title={t('form.leaveTitle')}
        confirm={t('form.leave')}
        onConfirm={onClose}
        onClose={() => setLeaving(false)}
      >
        {t('form.leaveText')}
      </ConfirmDialog>
    </>
  );
}
