import type { Language } from '@/shared/api/types';

const KEY = 'zhixing.language';
let current: Language = 'zh';

export function currentLanguage(): Language {
  return current;
}

/** What this browser used last, otherwise what it asks for. */
export function preferredLanguage(): Language {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept === 'zh' || kept === 'en') return kept;
  } catch {
    // Storage can be forbidden; the browser's wish is good enough then.
  }
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function rememberLanguage(language: Language): void {
  current = language;
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // As above.
  }
}
