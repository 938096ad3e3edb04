import { Popover } from '@base-ui/react/popover';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Comment, CommentReaction } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { cx } from '@/shared/ui/cx';
import { toast } from '@/shared/ui/toast';
import css from './reactions.module.css';
import { SIGNS, SignIcon } from './sign-icon';

interface Props {
  comment: Comment;
  mayReact: boolean;
  onChanged: (comment: Comment) => void;
}

/** Signs put to a comment: pressed once it is mine, once more and it is gone. */
export function Reactions({ comment, mayReact, onChanged }: Props) {
  const { t } = useTranslation('subject');
  const sentence = useSentence();
  const [open, setOpen] = useState(false);
  const toggle = async (sign: CommentReaction['sign'], mine: boolean) => {
    setOpen(false);
    const path = '/comments/{commentId}/reactions/{sign}';
    const call = { path: { commentId: comment.id, sign } };
    try {
      onChanged(mine ? await api.delete<Comment>(path, call) : await api.put<Comment>(path, call));
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
  };
  const mineOf = (sign: CommentReaction['sign']) =>
    comment.reactions.some((reaction) => reaction.sign === sign && reaction.mine);
  if (comment.reactions.length === 0 && !mayReact) return null;
  return (
    <div className={css.line}>
      {comment.reactions.map(({ sign, people, mine }) => {
        const names = people.map((party) => party.name).join('、');
        return (
          <button
            key={sign}
            type="button"
            className={cx(css.sign, mine && css.mine)}
            aria-pressed={mine}
            disabled={!mayReact}
            title={names}
            aria-label={t('reactions.by', { sign: t(`reactions.${sign}`), names })}
            onClick={() => void toggle(sign, mine)}
          >
            <SignIcon sign={sign} size={14} />
            <span>{people.length}</span>
          </button>
        );
      })}
      {mayReact && (
        <Popover.Root open={open} onOpenChange={setOpen}>
          <Popover.Trigger
            className={cx(css.sign, css.add, comment.reactions.length === 0 && css.quiet)}
            aria-label={t('reactions.add')}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" className={css.face}>
              <path d="M8 2.500a5.500 5.500 0 1 1 0 11 5.500 5.500 0 0 1 0-11zM6 6.500v.4M10 6.500v.4M5.600 9.300c.6 1 1.400 1.500 2.400 1.500s1.800-.5 2.400-1.500" />
            </svg>
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Positioner className={css.positioner} sideOffset={4} align="start">
              <Popover.Popup className={css.popup} aria-label={t('reactions.add')}>
                {SIGNS.map((sign) => (
                  <button
                    key={sign}
                    type="button"
                    className={cx(css.choice, mineOf(sign) && css.mine)}
                    aria-label={t(`reactions.${sign}`)}
                    aria-pressed={mineOf(sign)}
                    title={t(`reactions.${sign}`)}
                    onClick={() => void toggle(sign, mineOf(sign))}
                  >
                    <SignIcon sign={sign} size={18} />
                  </button>
                ))}
              </Popover.Popup>
            </Popover.Positioner>
          </Popover.Portal>
        </Popover.Root>
      )}
    </div>
  );
}
