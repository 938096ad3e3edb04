import type { Language } from '@/shared/api/types';
import type { Texts } from '@/shared/i18n/texts';

/** All texts of one language, from one file of the build. */
export async function loadTexts(language: Language): Promise<Record<string, Texts>> {
  const { files } = language === 'zh' ? await import('./texts-zh') : await import('./texts-en');
  return Object.fromEntries(
    Object.entries(files).map(([path, texts]) => [namespaceOf(path), texts]),
  );
}

/** `/src/features/people/i18n/zh.json` → `people`. */
export function namespaceOf(path: string): string {
  return path.split('/').at(-3) ?? '';
}
