import type { Density, Me, Theme } from '@/shared/api/types';
import { changeLanguage } from './texts';

const KEY = 'zhixing.look';

/** Puts language, colours and density of the signed-in person into effect. */
export async function applyPreferences(
  wish: Pick<Me, 'language' | 'theme' | 'density'>,
): Promise<void> {
  applyLook(wish.theme, wish.density);
  try {
    localStorage.setItem(KEY, JSON.stringify({ theme: wish.theme, density: wish.density }));
  } catch {
    // The look then comes with the next answer of the server.
  }
  await changeLanguage(wish.language);
}

/** The look of last time, before the server has answered. */
export function applyKeptLook(): void {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as {
      theme?: Theme;
      density?: Density;
    };
    applyLook(kept.theme ?? 'system', kept.density ?? 'normal');
  } catch {
    applyLook('system', 'normal');
  }
}

export function applyLook(theme: Theme, density: Density): void {
  const root = document.documentElement;
  if (theme === 'system') root.removeAttribute('data-theme');
  else root.dataset['theme'] = theme;
  root.dataset['density'] = density;
}
