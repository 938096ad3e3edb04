import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOfferedCommands } from '@/shared/commands/screen-commands';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Keys } from '@/shared/ui/keys';
import { commands } from '../commands';
import css from './shortcut-help.module.css';
import { useAreas } from './use-areas';

interface Props {
  onClose: () => void;
  onTour: () => void;
}

interface Row {
  keys: string;
  label: string;
}

/** Every key there is, in groups, and the ways to the guide and the tour. */
export function ShortcutHelp({ onClose, onTour }: Props) {
  const { t } = useTranslation('app');
  const areas = useAreas();
  const here = useOfferedCommands();
  const everywhere: Row[] = [
    { keys: 'mod+k', label: t('rail.search') },
    { keys: 'c', label: t('help.create') },
    { keys: '/', label: t('help.filter') },
    { keys: 'mod+z', label: t('help.undo') },
    { keys: 'mod+shift+z', label: t('help.redo') },
    { keys: 'Esc', label: t('help.close') },
    { keys: '?', label: t('help.help') },
  ];
  const taken = new Set(everywhere.map((row) => row.keys));
  const groups: [string, Row[]][] = [
    ['everywhere', everywhere],
    [
      'here',
      here.flatMap(({ shortcut, label }) =>
        shortcut === undefined || taken.has(shortcut) ? [] : [{ keys: shortcut, label }],
      ),
    ],
    [
      'go',
      [
        ...areas.flatMap((area) =>
          area.shortcut === undefined
            ? []
            : [{ keys: area.shortcut, label: t('help.goTo', { area: t(area.label) }) }],
        ),
        ...commands.flatMap((command) =>
          command.shortcut === undefined
            ? []
            : [{ keys: command.shortcut, label: t(command.label) }],
        ),
      ],
    ],
    [
      'lists',
      [
        { keys: 'Space', label: t('help.peek') },
        { keys: 'Enter', label: t('help.page') },
        { keys: 'F2', label: t('help.edit') },
        { keys: 'Tab shift+Tab', label: t('help.indent') },
        { keys: 'mod+Enter', label: t('help.below') },
        { keys: 'alt+↑ alt+↓', label: t('help.move') },
        { keys: 'e', label: t('help.done') },
        { keys: 'h', label: t('help.snooze') },
      ],
    ],
  ];
  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      title={t('help.title')}
      description={t('help.note')}
      actions={
        <>
          <Button look="quiet" onClick={onTour}>
            {t('help.tour')}
          </Button>
          <Link to="/guide" className={css.guide} onClick={onClose}>
            {t('help.guide')}
          </Link>
        </>
      }
    >
      <div className={css.groups}>
        {groups.map(([group, rows]) =>
          rows.length === 0 ? null : (
            <section key={group}>
              <h3 className={css.heading}>{t(`help.groups.${group}`)}</h3>
              <dl className={css.list}>
                {rows.map((row) => (
                  <div key={`${row.keys} ${row.label}`} className={css.row}>
                    <dt>{row.label}</dt>
                    <dd>
                      <Keys keys={row.keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ),
        )}
      </div>
    </Dialog>
  );
}
