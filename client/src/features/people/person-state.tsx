import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Person } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { PeekSection } from '@/shared/ui/peek-section';
import { toast } from '@/shared/ui/toast';

/** Somebody leaves, or comes back. Work and history stay either way. */
export function PersonState({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const queries = useQueryClient();
  const sentence = useSentence();
  const [asking, setAsking] = useState(false);
  const change = useMutation({
    mutationFn: async () => {
      const call = { path: { id: person.id }, version: person.version };
      if (person.active) await api.delete('/people/{id}', call);
      else await api.patch('/people/{id}', { ...call, body: { active: true } });
    },
    onSuccess: () =>
      toast({
        text: t(person.active ? 'done.deactivated' : 'done.restored', { name: person.name }),
      }),
    onError: (error) => toast({ text: sentence(error), tone: 'failed' }),
    onSettled: async () => {
      setAsking(false);
      await queries.invalidateQueries({ queryKey: ['person'] });
      await queries.invalidateQueries({ queryKey: ['unit'] });
    },
  });
  return (
    <PeekSection title={t('state.title')}>
      <div>
        <Button
          busy={change.isPending}
          onClick={() => (person.active ? setAsking(true) : change.mutate())}
        >
          {t(person.active ? 'state.deactivate' : 'state.restore')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('state.askTitle', { name: person.name })}
        confirm={t('state.deactivate')}
        danger
        busy={change.isPending}
        onConfirm={() => change.mutate()}
        onClose={() => setAsking(false)}
      >
        {t('state.ask')}
      </ConfirmDialog>
    </PeekSection>
  );
}
