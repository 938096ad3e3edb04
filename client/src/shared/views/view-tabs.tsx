import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSentence } from '@/shared/api/use-sentence';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import { Menu, type MenuEntry } from '@/shared/ui/menu';
import { toast } from '@/shared/ui/toast';
import { type SavedView, useSavedViews, type ViewPlace } from './saved-views';
import { ViewNameDialog } from './view-name-dialog';
import css from './view-tabs.module.css';

interface Props {
  place: ViewPlace;
  /** The open view. */
  current: string | undefined;
  /** What the screen shows now, as `viewQuery` writes it. */
  query: string;
  /** Whether this person may share views here. */
  mayShare: boolean;
  /** Opens a view; null = the list as the product shows it. */
  onOpen: (view: SavedView | null) => void;
}

type Asking = { what: 'save' } | { what: 'rename' | 'delete'; view: SavedView } | null;

/** The views of a list, side by side: open, keep, rename, share, delete. */
export function ViewTabs({ place, current, query, mayShare, onOpen }: Props) {
  const { t } = useTranslation('views');
  const sentence = useSentence();
  const { views, save, change, remove, prefer } = useSavedViews(place);
  const [asking, setAsking] = useState<Asking>(null);
  const open = views.find((view) => view.id === current) ?? null;
  const changed = open === null ? query !== '' : query !== open.query;
  const failed = (error: unknown) => toast({ text: sentence(error), tone: 'failed' });

  const menuOf = (view: SavedView): MenuEntry[] => [
    {
      label: t(view.isDefault ? 'unprefer' : 'prefer'),
      checked: view.isDefault,
      onSelect: () => prefer.mutate({ view, on: !view.isDefault }, { onError: failed }),
    },
    ...(view.mine
      ? ([
          { label: t('rename'), onSelect: () => setAsking({ what: 'rename', view }) },
          {
            label: t(view.shared ? 'unshare' : 'share'),
            disabled: !mayShare && !view.shared,
            onSelect: () =>
              change.mutate(
                { view, shared: !view.shared },
                {
                  onSuccess: (after) => toast({ text: t(after.shared ? 'isShared' : 'isPrivate') }),
                  onError: failed,
                },
              ),
          },
          'separator',
          {
            label: t('delete'),
            danger: true,
            onSelect: () => setAsking({ what: 'delete', view }),
          },
        ] satisfies MenuEntry[])
      : []),
  ];
  const keep = () =>
    open?.mine === true
      ? change.mutate(
          { view: open, query },
          { onSuccess: () => toast({ text: t('kept', { name: open.name }) }), onError: failed },
        )
      : setAsking({ what: 'save' });

  return (
    <nav className={css.tabs} aria-label={t('views')}>
      <button
        type="button"
        className={cx(css.tab, open === null && css.current)}
        {...(open === null ? { 'aria-current': 'true' as const } : {})}
        onClick={() => onOpen(null)}
      >
        {t('all')}
      </button>
      {views.map((view) => (
        <span key={view.id} className={cx(css.tab, view.id === current && css.current)}>
          <button
            type="button"
            className={css.name}
            title={view.shared ? t('sharedBy', { name: view.owner?.name ?? '' }) : t('private')}
            {...(view.id === current ? { 'aria-current': 'true' as const } : {})}
            onClick={() => onOpen(view)}
          >
            {view.shared && <Icon name="people" size={12} />}
            {view.name}
            {view.id === current && changed && (
              <i className={css.dot} role="img" aria-label={t('changed')} title={t('changed')} />
            )}
          </button>
          {view.id === current && (
            <Menu
              entries={menuOf(view)}
              trigger={
                <button
                  type="button"
                  className={css.more}
                  aria-label={t('menu', { name: view.name })}
                >
                  <Icon name="chevron-down" size={12} />
                </button>
              }
            />
          )}
        </span>
      ))}
      {changed && (
        <span className={css.actions}>
          {open?.mine === true && (
            <Button size="small" look="accent" onClick={keep}>
              {t('save')}
            </Button>
          )}
          <Button
            size="small"
            look={open?.mine === true ? 'quiet' : 'accent'}
            onClick={() => setAsking({ what: 'save' })}
          >
            {t('saveAs')}
          </Button>
          <Button size="small" look="quiet" onClick={() => onOpen(open)}>
            {t('discard')}
          </Button>
        </span>
      )}
      {asking?.what === 'save' && (
        <ViewNameDialog
          title={t('saveAs')}
          mayShare={mayShare}
          onClose={() => setAsking(null)}
          onSubmit={async (name, shared) => {
            const view = await save.mutateAsync({ name, shared, query });
            setAsking(null);
            onOpen(view);
          }}
        />
      )}
      {asking?.what === 'rename' && (
        <ViewNameDialog
          title={t('rename')}
          name={asking.view.name}
          onClose={() => setAsking(null)}
          onSubmit={async (name) => {
            await change.mutateAsync({ view: asking.view, name });
            setAsking(null);
          }}
        />
      )}
      {asking?.what === 'delete' && (
        <ConfirmDialog
          open
          title={t('deleteTitle', { name: asking.view.name })}
          confirm={t('delete')}
          onClose={() => setAsking(null)}
          onConfirm={() => {
            remove.mutate(asking.view, { onSuccess: () => onOpen(null), onError: failed });
            setAsking(null);
          }}
        >
          {t(asking.view.shared ? 'deleteShared' : 'deletePrivate')}
        </ConfirmDialog>
      )}
    </nav>
  );
}
