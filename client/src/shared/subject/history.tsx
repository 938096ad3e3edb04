import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry, SubjectRef } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { Avatar } from '@/shared/ui/avatar';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import css from './subject.module.css';
import { historyQuery } from './subject-queries';

/** Who did what when, in words, with old and new values. */
export function History({ subject }: { subject: SubjectRef }) {
  const { t } = useTranslation('subject');
  const list = useInfiniteQuery(historyQuery(subject));
  if (list.isPending) return <Skeleton rows={4} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const entries = list.data.pages.flatMap((page) => page.items);
  if (entries.length === 0) return <p className={css.quiet}>{t('history.empty')}</p>;
  return (
    <div className={css.stack}>
      <ol className={css.stack}>
        {entries.map((entry) => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </ol>
      {list.hasNextPage && (
        <Button size="small" look="quiet" onClick={() => void list.fetchNextPage()}>
          {t('history.more')}
        </Button>
      )}
    </div>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation('subject');
  const { moment, exact } = useDates();
  const empty = t('history.nothing');
  return (
    <li className={css.comment}>
      <Avatar name={entry.actor?.name ?? '知'} size={22} />
      <div className={css.grow}>
        <p className={css.line}>
          <span className={css.grow}>
            {entry.actor !== null && !entry.sentence.startsWith(entry.actor.name) && (
              <b>{entry.actor.name} </b>
            )}
            {entry.subject !== null && <b>{entry.subject.title} · </b>}
            {entry.sentence}
          </span>
          <time className={css.quiet} dateTime={entry.at} title={exact(entry.at)}>
            {moment(entry.at)}
          </time>
        </p>
        {entry.changes.length > 0 && (
          <ul className={css.changes}>
            {entry.changes.map((change) => (
              <li key={change.field}>
                {change.label} <span>{change.before ?? empty}</span> → {change.after ?? empty}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
