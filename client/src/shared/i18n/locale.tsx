import { useQuery } from '@tanstack/react-query';
import i18next, { type TFunction } from 'i18next';
import { createContext, type ReactNode, use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { meQuery } from '@/shared/api/me';
import type { Language } from '@/shared/api/types';

export interface Locale {
  language: Language;
  timeZone: string;
}

const LocaleContext = createContext<Locale | null>(null);

const languageOf = (written: string): Language => (written === 'en' ? 'en' : 'zh');
const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Follows language and time zone of the person once, for all that is drawn below. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const { data: me } = useQuery({ ...meQuery, enabled: false });
  const language = languageOf(i18n.language);
  const timeZone = me?.timeZone ?? ownZone();
  const locale = useMemo(() => ({ language, timeZone }), [language, timeZone]);
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

export function useLocale(): Locale {
  const locale = use(LocaleContext);
  return locale ?? { language: languageOf(i18next.language), timeZone: ownZone() };
}

const known = new Map<string, TFunction>();

/**
 * The texts of one namespace, as `useTranslation` gives them, for what is drawn hundreds of times:
 * it costs a look into the context instead of a subscription.
 */
export function useTexts(namespace: string): TFunction {
  const { language } = useLocale();
  const key = `${language}/${namespace}`;
  const found = known.get(key) ?? i18next.getFixedT(language, namespace);
  known.set(key, found);
  return found;
}
