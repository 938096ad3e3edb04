import { useTranslation } from 'react-i18next';
import type { Notice, NoticeReason } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { Avatar } from '@/shared/ui/avatar';
import { Button } from '@/shared/ui/button';
import { Chip, type ChipTone } from '@/shared/ui/chip';
import { cx } from '@/shared/ui/cx';
import css from './notice-row.module.css';
import { ReplyForm } from './reply-form';

interface Props {
  notice: Notice;
  active: boolean;
  replying: boolean;
  onFocus: () => void;
  onOpen: () => void;
  onSettle: () => void;
  onSnooze: () => void;
  onReply: (on: boolean) => void;
}

const TONES: Partial<Record<NoticeReason, ChipTone>> = { BLOCKED: 'red', MENTION: 'blue' };

export function NoticeRow(props: Props) {
  const { notice, active, replying, onFocus, onOpen, onSettle, onSnooze, onReply } = props;
  const { t } = useTranslation('notices');
  const { moment } = useDates();
  const who = notice.actor?.name ?? t('system');
  const sentence = notice.text.startsWith(who) ? notice.text : `${who} ${notice.text}`;
  const place = [notice.container?.title, notice.subject.title].filter(
    (title, index, all) => title !== undefined && all.indexOf(title) === index,
  );
  return (
    <li
      className={cx(css.row, active && css.active)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one stop per list, arrows move it
      tabIndex={active ? 0 : -1}
      onFocus={onFocus}
    >
      <Avatar name={who} size={22} />
      <div className={css.main}>
        <div className={css.line}>
          <button type="button" className={css.sentence} onClick={onOpen}>
            {!notice.read && (
              <i className={css.unread}>
                <span className="visually-hidden">{t('unread')}</span>
              </i>
            )}
            <span className={notice.read ? undefined : css.bold}>{sentence}</span>
          </button>
          <time className={css.time} dateTime={notice.at}>
            {moment(notice.at)}
          </time>
        </div>
        <div className={css.line}>
          <span className={css.place}>
            <Chip tone={TONES[notice.reason] ?? 'neutral'}>{t(`reasons.${notice.reason}`)}</Chip>
            <span className={css.where}>{place.join(' · ')}</span>
          </span>
          <span className={css.actions}>
            {!notice.done && (
              <>
                <Button size="small" onClick={() => onReply(!replying)} aria-expanded={replying}>
                  {t('reply')}
                </Button>
                <Button size="small" onClick={onSnooze}>
                  {t('later')}
                </Button>
              </>
            )}
            <Button size="small" look={notice.done ? 'plain' : 'accent'} onClick={onSettle}>
              {t(notice.done ? 'reopen' : 'done')}
            </Button>
          </span>
        </div>
        {replying && <ReplyForm notice={notice} onDone={() => onReply(false)} onSent={onSettle} />}
      </div>
    </li>
  );
}
