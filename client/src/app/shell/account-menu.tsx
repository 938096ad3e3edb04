import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { useSignOut } from '@/shared/api/use-sign-out';
import { Avatar } from '@/shared/ui/avatar';
import { Menu } from '@/shared/ui/menu';
import css from './rail.module.css';

interface Props {
  folded: boolean;
  onHelp: () => void;
  onTour: () => void;
}

export function AccountMenu({ folded, onHelp, onTour }: Props) {
  const { t } = useTranslation('app');
  const me = useMe();
  const navigate = useNavigate();
  const signOut = useSignOut();
  return (
    <Menu
      side="top"
      trigger={
        <button
          type="button"
          className={css.account}
          data-tour="help"
          aria-label={t('account.menu', { name: me.person.name })}
        >
          <Avatar name={me.person.name} size={folded ? 28 : 22} />
          {!folded && (
            <span className={css.who}>
              <b>{me.person.name}</b>
              <span>{me.person.post?.name ?? me.person.unit?.name ?? me.username}</span>
            </span>
          )}
        </button>
      }
      entries={[
        {
          label: t('account.mine'),
          icon: 'person',
          onSelect: () => void navigate({ to: '/account' }),
        },
        { label: t('account.shortcuts'), icon: 'table', shortcut: '?', onSelect: onHelp },
        {
          label: t('account.guide'),
          icon: 'file',
          onSelect: () => void navigate({ to: '/guide' }),
        },
        { label: t('account.tour'), icon: 'eye', onSelect: onTour },
        'separator',
        { label: t('account.signOut'), icon: 'arrow-right', onSelect: () => void signOut() },
      ]}
    />
  );
}
