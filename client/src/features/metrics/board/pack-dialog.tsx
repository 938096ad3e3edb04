import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { useMe } from '@/shared/api/me';
import type { PackLoaded } from '@/shared/api/metric-types';
import type { Party } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { Checkbox } from '@/shared/ui/checkbox';
import { Dialog } from '@/shared/ui/dialog';
import { ErrorState } from '@/shared/ui/error-state';
import { Field } from '@/shared/ui/field';
import { FormGrid } from '@/shared/ui/form-grid';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Skeleton } from '@/shared/ui/skeleton';
import { toast } from '@/shared/ui/toast';
import { packQuery } from '../queries';
import css from './pack.module.css';

/** What a set brings, one by one, for which unit and whose hands; then it is loaded. */
export function PackDialog({ pack, onClose }: { pack: string; onClose: () => void }) {
  const { t } = useTranslation('metrics');
  const { person } = useMe();
  const queries = useQueryClient();
  const content = useQuery(packQuery(pack));
  const [unit, setUnit] = useState<Party | null>(person.unit);
  const [owner, setOwner] = useState<Party | null>({ ...person, kind: 'PERSON', detail: null });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const entries = content.data?.metrics ?? [];
  const chosen = entries.filter((entry) => !left.has(entry.code));
  const load = useMutation({
    mutationFn: () =>
      api.post<PackLoaded>('/metric-packs/{pack}/load', {
        path: { pack },
        body: {
          unitId: unit?.id ?? null,
          ownerId: owner?.id ?? null,
          codes: left.size === 0 ? null : chosen.map((entry) => entry.code),
        },
      }),
    onSuccess: async (loaded) => {
      toast({
        text: t(loaded.there.length > 0 ? 'packs.loadedSome' : 'packs.loaded', {
          count: loaded.added.length,
          there: loaded.there.length,
        }),
      });
      await queries.invalidateQueries({ queryKey: ['metric'] });
      onClose();
    },
  });
  const toggle = (codes: readonly string[], on: boolean) => {
    const next = new Set(left);
    for (const code of codes) {
      if (on) next.delete(code);
      else next.add(code);
    }
    setLeft(next);
  };
  return (
    <Dialog
      open
      width="wide"
      title={content.data?.name ?? t('packs.title')}
      description={t('packs.previewNote')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button
            look="primary"
            busy={load.isPending}
            disabled={chosen.length === 0}
            onClick={() => load.mutate()}
          >
            {t('packs.load', { count: chosen.length })}
          </Button>
        </>
      }
    >
      <div className={css.body}>
        <FormGrid>
          <Field
            label={t('packs.unit')}
            hint={unit === null ? t('packs.private') : undefined}
            error={fieldError(load.error, 'unitId')}
          >
            <PartyPicker kinds={['UNIT']} value={unit} onChange={setUnit} />
          </Field>
          <Field label={t('packs.owner')} error={fieldError(load.error, 'ownerId')}>
            <PartyPicker value={owner} onChange={setOwner} />
          </Field>
        </FormGrid>
        <FormProblem error={load.error} fields={['unitId', 'ownerId']} />
        {content.isPending && <Skeleton rows={8} />}
        {content.isError && (
          <ErrorState error={content.error} onRetry={() => void content.refetch()} />
        )}
        {content.isSuccess && (
          <>
            <div className={css.all}>
              <Checkbox
                checked={left.size === 0}
                onChange={(on) =>
                  toggle(
                    entries.map((entry) => entry.code),
                    on,
                  )
                }
              >
                {t('packs.all', { count: entries.length })}
              </Checkbox>
            </div>
            <ul className={css.entries}>
              {entries.map((entry) => (
                <li key={entry.code} className={css.entry}>
                  <Checkbox
                    checked={!left.has(entry.code)}
                    onChange={(on) => toggle([entry.code], on)}
                    label={entry.name}
                  />
                  <div className={css.what}>
                    <b>{entry.name}</b>
                    <span className={css.quiet}>{entry.formula}</span>
                  </div>
                  <span className={css.facts}>
                    {t(`frequency.${entry.frequency}`)} · {t(`direction.${entry.direction}`)}
                    {entry.expression !== null && ` · ${t('packs.computed')}`}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Dialog>
  );
}
