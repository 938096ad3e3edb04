import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { Chip } from '@/shared/ui/chip';
import { ErrorState } from '@/shared/ui/error-state';
import { PeekPanel } from '@/shared/ui/peek-panel';
import { PeekSection } from '@/shared/ui/peek-section';
import { Skeleton } from '@/shared/ui/skeleton';
import { AccountSection } from './account-section';
import { PersonFacts } from './person-facts';
import { PersonForm } from './person-form';
import { PersonState } from './person-state';
import { personQuery } from './queries';
import { StandInSection } from './stand-in-section';

interface Props {
  /** Null for somebody new. */
  id: string | null;
  onClose: () => void;
  onCreated: (id: string) => void;
}

export function PersonPanel({ id, onClose, onCreated }: Props) {
  const { t } = useTranslation('people');
  const me = useMe();
  const query = useQuery({ ...personQuery(id ?? ''), enabled: id !== null });
  const person = query.data;
  if (id === null) {
    return (
      <PeekPanel title={t('newPerson')} onClose={onClose}>
        <PersonForm person={null} onSaved={(saved) => onCreated(saved.id)} />
      </PeekPanel>
    );
  }
  return (
    <PeekPanel
      title={person?.name ?? ''}
      onClose={onClose}
      facts={
        person !== undefined && (
          <>
            <Chip>{t('person')}</Chip>
            {person.placeholder && <Chip tone="orange">{t('placeholder')}</Chip>}
            {!person.active && <Chip>{t('inactive')}</Chip>}
            {person.account?.administrator && <Chip tone="blue">{t('administrator')}</Chip>}
          </>
        )
      }
    >
      {query.isPending && <Skeleton rows={8} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {person !== undefined && (
        <>
          {me.administrator ? (
            <PersonForm person={person} onSaved={() => undefined} />
          ) : (
            <PersonFacts person={person} />
          )}
          <PeekSection
            title={t('time')}
            actions={
              <Link to="/calendar" search={{ scope: 'PERSON', id: person.id } as never}>
                {t('toCalendar')}
              </Link>
            }
          >
            <StandInSection person={person} />
          </PeekSection>
          {me.administrator && person.active && (
            <PeekSection title={t('account.title')}>
              <AccountSection person={person} />
            </PeekSection>
          )}
          {me.administrator && <PersonState person={person} />}
        </>
      )}
    </PeekPanel>
  );
}
