import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { Chip } from '@/shared/ui/chip';
import { verificationQuery } from './queries';

/** Whether the hash chain of the trail is whole. */
export function TrailSeal() {
  const { t } = useTranslation('administration');
  const seal = useQuery(verificationQuery);
  return (
    <>
      {seal.isError && <Chip tone="orange">{t('trail.unverified')}</Chip>}
      {seal.data?.intact === true && (
        <Chip tone="green" icon="shield" title={seal.data.head ?? ''}>
          {t('trail.intact', { count: seal.data.entries })}
        </Chip>
      )}
      {seal.data?.intact === false && (
        <Chip tone="red" icon="warning">
          {t('trail.broken', { at: seal.data.brokenAt })}
        </Chip>
      )}
      <Button size="small" look="quiet" busy={seal.isFetching} onClick={() => void seal.refetch()}>
        {t('trail.verify')}
      </Button>
    </>
  );
}
