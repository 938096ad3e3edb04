import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Notice } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { addressOf } from '@/shared/routing/address-of';
import { Avatar } from '@/shared/ui/avatar';
import { Button } from '@/shared/ui/button';
import { cx } from '@/shared/ui/cx';
import { Kbd } from '@/shared/ui/kbd';
import { Skeleton } from '@/shared/ui/skeleton';
import { toast } from '@/shared/ui/toast';
import css from './my-inbox.module.css';
import { newestNoticesQuery } from './my-work-query';

/** The newest notices beside the work, settled in place. */
export function MyInbox() {
  const { t } = useTranslation('my-work');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const sentence = useSentence();
  const newest = useQuery(newestNoticesQuery);
  const notices = newest.data?.items ?? [];

  const change = async (notice: Notice, body: { done?: boolean; read?: boolean }) => {
    try {
      await api.patch('/inbox/{noticeId}', {
        path: { noticeId: notice.id },
        body,
        version: notice.version,
      });
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
    void queries.invalidateQueries({ queryKey: ['notice'] });
    void queries.invalidateQueries({ queryKey: ['me'] });
  };
  const open = (notice: Notice) => {
    const address = addressOf(notice.subject, notice.container);
    if (!notice.read) void change(notice, { read: true });
    if (address === null) return;
    void navigate({ to: address.to, search: (address.search ?? {}) as never });
  };
  return (
    <aside className={css.inbox} aria-labelledby="my-inbox">
      <header className={css.head}>
        <h2 id="my-inbox">{t('inbox.title')}</h2>
        {notices.length > 0 && (
          <small>{t('inbox.unread', { count: notices.filter((each) => !each.read).length })}</small>
        )}
        <Link to="/inbox" className={css.all}>
          {t('inbox.all')} <Kbd>G</Kbd> <Kbd>I</Kbd>
        </Link>
      </header>
      {newest.isPending && <Skeleton rows={4} />}
      {newest.isError && <p className={css.empty}>{sentence(newest.error)}</p>}
      {newest.isSuccess && notices.length === 0 && <p className={css.empty}>{t('inbox.empty')}</p>}
      <ul>
        {notices.map((notice) => (
          <Row
            key={notice.id}
            notice={notice}
            onOpen={() => open(notice)}
            onDone={() => void change(notice, { done: true })}
          />
        ))}
      </ul>
    </aside>
  );
}

interface RowProps {
  notice: Notice;
  onOpen: () => void;
  onDone: () => void;
}

function Row({ notice, onOpen, onDone }: RowProps) {
  const { t } = useTranslation('my-work');
  const { moment } = useDates();
  const who = notice.actor?.name ?? t('inbox.system');
  const words = notice.text.startsWith(who) ? notice.text : `${who} ${notice.text}`;
  return (
    <li className={css.notice}>
      <Avatar name={who} size={22} />
      <div className={css.main}>
        <div className={css.line}>
          <button
            type="button"
            className={cx(css.sentence, !notice.read && css.unread)}
            onClick={onOpen}
          >
            {words}
            {!notice.read && (
              <i className={css.dot}>
                <span className="visually-hidden">{t('inbox.new')}</span>
              </i>
            )}
          </button>
          <time dateTime={notice.at}>{moment(notice.at)}</time>
        </div>
        <div className={css.line}>
          <span className={css.where}>{notice.subject.title}</span>
          <Button size="small" onClick={onDone}>
            {t('inbox.done')}
          </Button>
        </div>
      </div>
    </li>
  );
}
