import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDates } from '@/shared/dates/use-dates';
import { addressOf } from '@/shared/routing/address-of';
import { Button } from '@/shared/ui/button';
import { Changes } from '@/shared/ui/changes';
import { Chip } from '@/shared/ui/chip';
import { Facts } from '@/shared/ui/facts';
import { PartyName } from '@/shared/ui/party-name';
import { PeekPanel } from '@/shared/ui/peek-panel';
import { PeekSection } from '@/shared/ui/peek-section';
import { trailQuery } from './queries';
import { useTrailState } from './use-trail-state';

/** One entry of the trail with old and new values. */
export function TrailPeek() {
  const { t } = useTranslation('administration');
  const { exact } = useDates();
  const [state, set] = useTrailState();
  const { data } = useInfiniteQuery(trailQuery(state));
  const entry = data?.pages.flatMap((page) => page.items).find((each) => each.seq === state.entry);
  if (entry === undefined) return null;
  const { subject } = entry;
  const address = subject === null ? null : addressOf(subject);
  return (
    <PeekPanel
      title={entry.sentence}
      facts={<Chip>{t('trail.number', { seq: entry.seq })}</Chip>}
      onClose={() => set({ entry: undefined })}
    >
      <Facts
        rows={[
          { label: t('trail.at'), value: exact(entry.at) },
          {
            label: t('trail.actor'),
            value: entry.actor === null ? t('trail.system') : <PartyName party={entry.actor} />,
          },
          {
            label: t('trail.subject'),
            value:
              address === null ? (
                (subject?.title ?? '')
              ) : (
                <Link to={address.to} search={(address.search ?? {}) as never}>
                  {subject?.title}
                </Link>
              ),
          },
        ]}
      />
      {entry.changes.length > 0 && (
        <PeekSection title={t('trail.changes')}>
          <Changes changes={entry.changes} />
        </PeekSection>
      )}
      {subject !== null && (
        <PeekSection title={t('trail.more')}>
          <div>
            <Button
              size="small"
              icon="filter"
              onClick={() => set({ subject: subject.id, kind: subject.kind, entry: undefined })}
            >
              {t('trail.onlyThis')}
            </Button>
          </div>
        </PeekSection>
      )}
    </PeekPanel>
  );
}
