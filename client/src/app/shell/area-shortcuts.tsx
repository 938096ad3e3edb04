import { useNavigate } from '@tanstack/react-router';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { commands } from '../commands';
import type { Area } from './areas';
import { useAreas } from './use-areas';

/** `G` then a letter goes to an area; commands of features bring their own keys. */
export function AreaShortcuts() {
  return (
    <>
      {useAreas()
        .filter((area) => area.shortcut !== undefined)
        .map((area) => (
          <GoTo key={area.path} keys={area.shortcut ?? ''} to={area.path} />
        ))}
      {commands
        .filter((command) => command.shortcut !== undefined)
        .map((command) => (
          <GoTo
            key={command.id}
            keys={command.shortcut ?? ''}
            to={command.to}
            search={command.search}
          />
        ))}
    </>
  );
}

function GoTo(props: {
  keys: string;
  to: Area['path'];
  search?: Record<string, unknown> | undefined;
}) {
  const navigate = useNavigate();
  useShortcut(
    props.keys,
    () => void navigate({ to: props.to, search: (props.search ?? {}) as never }),
  );
  return null;
}
