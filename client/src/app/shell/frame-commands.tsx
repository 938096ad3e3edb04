import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { meQuery, useMe } from '@/shared/api/me';
import type { Density, Language, Me, Theme } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useSignOut } from '@/shared/api/use-sign-out';
import { useScreenCommands } from '@/shared/commands/screen-commands';
import { applyPreferences } from '@/shared/i18n/preferences';
import type { IconName } from '@/shared/ui/icon/paths';
import { toast } from '@/shared/ui/toast';

interface Props {
  onFold: () => void;
  onHelp: () => void;
  onCreate: () => void;
  onTour: () => void;
}

const LOOKS: readonly [
  string,
  { theme?: Theme; density?: Density; language?: Language },
  string,
][] = [
  ['themeLight', { theme: 'light' }, 'qianse waiguan qswg light theme'],
  ['themeDark', { theme: 'dark' }, 'shense waiguan sswg dark theme'],
  ['themeSystem', { theme: 'system' }, 'waiguan gensui xitong wggsxt system theme'],
  ['compact', { density: 'compact' }, 'hangju jincou hjjc dense compact'],
  ['normal', { density: 'normal' }, 'hangju biaozhun hjbz normal'],
  ['roomy', { density: 'roomy' }, 'hangju kuansong hjks roomy'],
  ['zh', { language: 'zh' }, 'jiemian yuyan zhongwen jmyyzw chinese'],
  ['en', { language: 'en' }, 'jiemian yuyan yingwen jmyyyw english'],
];

/** What the frame itself can do, for the palette. */
export function FrameCommands({ onFold, onHelp, onCreate, onTour }: Props) {
  const { t } = useTranslation('app');
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const sentence = useSentence();
  const signOut = useSignOut();
  const prefer = async (wish: Partial<Pick<Me, 'theme' | 'density' | 'language'>>) => {
    try {
      const now = await api.patch<Me>('/me', { body: wish, version: me.version });
      queries.setQueryData(meQuery.queryKey, now);
      await applyPreferences(now);
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
  };
  const command = (id: string, icon: IconName, keywords: string, run: () => void) => ({
    id,
    label: t(`commands.${id}`),
    icon,
    keywords,
    run,
  });
  useScreenCommands([
    { ...command('create', 'add', 'xinjian renwu xjrw new task', onCreate), shortcut: 'c' },
    { ...command('help', 'table', 'kuaijiejian kjj shortcuts keys help', onHelp), shortcut: '?' },
    command(
      'guide',
      'file',
      'shiyong shuoming sysm guide help manual',
      () => void navigate({ to: '/guide' }),
    ),
    command('tour', 'eye', 'dai wo kan yibian dwk tour', onTour),
    command('fold', 'fold', 'shouqi zhankai daohang sqdh navigation', onFold),
    ...LOOKS.filter(
      ([, wish]) =>
        !Object.entries(wish).every(([key, value]) => me[key as 'theme' | 'density'] === value),
    ).map(([id, wish, keywords]) => command(id, 'settings', keywords, () => void prefer(wish))),
    command('signOut', 'arrow-right', 'tuichu denglu tcdl sign out log out', () => void signOut()),
  ]);
  return null;
}
