import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { useMe } from '@/shared/api/me';
import { useSentence } from '@/shared/api/use-sentence';
import { Button } from '@/shared/ui/button';
import { Chip } from '@/shared/ui/chip';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { Facts } from '@/shared/ui/facts';
import { NotFound } from '@/shared/ui/not-found';
import { PartyName } from '@/shared/ui/party-name';
import { PeekPanel } from '@/shared/ui/peek-panel';
import { Skeleton } from '@/shared/ui/skeleton';
import { toast } from '@/shared/ui/toast';
import { unitsQuery } from './queries';
import { UnitForm } from './unit-form';

interface Props {
  /** Null for a new one. */
  id: string | null;
  /** Parent to begin with. */
  under: string | null;
  onClose: () => void;
}

export function UnitPanel({ id, under, onClose }: Props) {
  const { t } = useTranslation('people');
  const me = useMe();
  const queries = useQueryClient();
  const sentence = useSentence();
  const [asking, setAsking] = useState(false);
  const units = useQuery(unitsQuery);
  const unit = units.data?.items.find((each) => each.id === id) ?? null;
  const remove = useMutation({
    mutationFn: () =>
      api.delete('/units/{id}', { path: { id: id ?? '' }, version: unit?.version ?? 0 }),
    onSuccess: () => {
      toast({ text: t('done.deleted', { name: unit?.name }) });
      onClose();
    },
    onError: (error) => toast({ text: sentence(error), tone: 'failed' }),
    onSettled: () => {
      setAsking(false);
      return queries.invalidateQueries({ queryKey: ['unit'] });
    },
  });
  const all = units.data?.items ?? [];
  return (
    <PeekPanel
      title={id === null ? t('newUnit') : (unit?.name ?? '')}
      facts={id !== null && <Chip>{unit?.kind ?? t('unit')}</Chip>}
      onClose={onClose}
    >
      {units.isPending ? (
        <Skeleton rows={5} />
      ) : id !== null && unit === null ? (
        <NotFound />
      ) : me.administrator ? (
        <UnitForm unit={unit} units={all} under={under} onSaved={id === null ? onClose : undefined}>
          {unit !== null && (
            <Button look="quiet" onClick={() => setAsking(true)}>
              {t('shared:delete')}
            </Button>
          )}
        </UnitForm>
      ) : (
        <Facts
          rows={[
            { label: t('supervisor'), value: <PartyName party={unit?.supervisor ?? null} /> },
            { label: t('deputy'), value: <PartyName party={unit?.deputy ?? null} /> },
          ]}
        />
      )}
      <ConfirmDialog
        open={asking}
        title={t('deleteUnit', { name: unit?.name })}
        confirm={t('shared:delete')}
        danger
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsking(false)}
      >
        {t('deleteUnitNote')}
      </ConfirmDialog>
    </PeekPanel>
  );
}
