import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '@/shared/api/types';
import { rememberLanguage } from './language';

export type Texts = Record<string, unknown>;
/** Namespace → texts, for one language. */
export type LoadTexts = (language: Language) => Promise<Record<string, Texts>>;

let load: LoadTexts = async () => ({});

/** Starts the texts. Every `i18n/{zh,en}.json` is a namespace named after its folder. */
export async function startTexts(language: Language, loader: LoadTexts): Promise<i18n> {
  load = loader;
  const resources = await load(language);
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shared',
    ns: Object.keys(resources),
    resources: { [language]: resources },
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  rememberLanguage(language);
  return i18next;
}

export async function changeLanguage(language: Language): Promise<void> {
  if (i18next.language === language) return;
  for (const [namespace, texts] of Object.entries(await load(language))) {
    i18next.addResourceBundle(language, namespace, texts, true, true);
  }
  rememberLanguage(language);
  await i18next.changeLanguage(language);
}
