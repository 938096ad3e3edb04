import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { Facts } from '@/shared/ui/facts';
import { NotFound } from '@/shared/ui/not-found';
import { PeekPanel } from '@/shared/ui/peek-panel';
import { Skeleton } from '@/shared/ui/skeleton';
import { ExternalForm } from './external-form';
import { externalQuery } from './queries';

export function ExternalPanel({ id, onClose }: { id: string | null; onClose: () => void }) {
  const { t } = useTranslation('people');
  const me = useMe();
  const parties = useQuery(externalQuery);
  const party = parties.data?.items.find((each) => each.id === id) ?? null;
  return (
    <PeekPanel title={party?.name ?? t('new.external')} onClose={onClose}>
      {parties.isPending ? (
        <Skeleton rows={4} />
      ) : id !== null && party === null ? (
        <NotFound />
      ) : me.administrator ? (
        <ExternalForm party={party} onClose={onClose} />
      ) : (
        party !== null && (
          <Facts
            rows={[
              { label: t('column.kind'), value: t(`externalKinds.${party.kind}`) },
              { label: t('column.contact'), value: party.contact ?? t('shared:none') },
            ]}
          />
        )
      )}
    </PeekPanel>
  );
}
