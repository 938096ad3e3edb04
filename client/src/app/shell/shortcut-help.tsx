import { useTranslation } from 'react-i18next';
import { Dialog } from '@/shared/ui/dialog';
import { Kbd } from '@/shared/ui/kbd';
import { commands } from '../commands';
import css from './shortcut-help.module.css';
import { useAreas } from './use-areas';

export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('app');
  const areas = useAreas();
  const rows = [
    { keys: 'Ctrl/⌘ K', label: t('rail.search') },
    ...areas
      .filter((area) => area.shortcut !== undefined)
      .map((area) => ({
        keys: area.shortcut ?? '',
        label: t('help.goTo', { area: t(area.label) }),
      })),
    ...commands
      .filter((command) => command.shortcut !== undefined)
      .map((command) => ({ keys: command.shortcut ?? '', label: t(command.label) })),
    { keys: 'Esc', label: t('help.close') },
    { keys: '?', label: t('help.help') },
  ];
  return (
    <Dialog open onClose={onClose} title={t('help.title')} description={t('help.note')}>
      <dl className={css.list}>
        {rows.map((row) => (
          <div key={row.keys} className={css.row}>
            <dt>{row.label}</dt>
            <dd>
              {row.keys.split(' ').map((key) => (
                <Kbd key={key}>{key.length === 1 ? key.toUpperCase() : key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
