import { useTranslation } from 'react-i18next';
import { usePhone } from '@/shared/grid/use-phone';
import { Button } from '@/shared/ui/button';
import { IconButton } from '@/shared/ui/icon-button';
import { Menu, type MenuEntry } from '@/shared/ui/menu';

interface Props {
  editing: boolean;
  mayEdit: boolean;
  owns: boolean;
  onEdit: () => void;
  onTv: () => void;
  onAdd: () => void;
  onShare: () => void;
  onRename: () => void;
  onDelete: () => void;
}

/** What can be done with a dashboard; on a phone all of it is in the menu, and nothing is arranged. */
export function DashboardActions(props: Props) {
  const { editing, mayEdit, owns, onEdit, onTv, onAdd, onShare, onRename, onDelete } = props;
  const { t } = useTranslation('dashboards');
  const phone = usePhone();
  const entries: (MenuEntry | false)[] = [
    phone && mayEdit && { label: t('tile.add'), icon: 'add', onSelect: onAdd },
    phone && owns && { label: t('share.open'), icon: 'people', onSelect: onShare },
    { label: t('board.print'), icon: 'print', onSelect: () => window.print() },
    mayEdit && { label: t('board.rename'), icon: 'edit', onSelect: onRename },
    owns && { label: t('shared:delete'), icon: 'bin', danger: true, onSelect: onDelete },
  ];
  return (
    <>
      {!phone && (
        <Button icon="eye" shortcut="F" onClick={onTv}>
          {t('tv.start')}
        </Button>
      )}
      {!phone && owns && (
        <Button icon="people" onClick={onShare}>
          {t('share.open')}
        </Button>
      )}
      {!phone && mayEdit && (
        <>
          <Button icon="add" onClick={onAdd}>
            {t('tile.add')}
          </Button>
          <Button
            look={editing ? 'primary' : 'plain'}
            icon={editing ? 'check' : 'edit'}
            shortcut="E"
            onClick={onEdit}
          >
            {t(editing ? 'board.done' : 'board.edit')}
          </Button>
        </>
      )}
      <Menu
        align="end"
        trigger={<IconButton icon="more" label={t('board.more')} />}
        entries={entries.filter((entry) => entry !== false)}
      />
    </>
  );
}
