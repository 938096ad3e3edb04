import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '@/shared/api/me';
import type { Instant, Language, LocalDate } from '@/shared/api/types';
import { todayIn } from './day';
import { exactMoment, longDay, moment, nearDay, shortDay, weekdayName } from './format';

/** Days and times in the language and time zone of the person who looks. */
export function useDates() {
  const { i18n } = useTranslation();
  const { data: me } = useQuery({ ...meQuery, enabled: false });
  const language: Language = i18n.language === 'en' ? 'en' : 'zh';
  const timeZone = me?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = todayIn(timeZone);
  return {
    language,
    timeZone,
    today,
    short: (day: LocalDate) => shortDay(day, today),
    near: (day: LocalDate) => nearDay(day, today, language),
    long: (day: LocalDate) => longDay(day, language),
    weekday: (day: LocalDate) => weekdayName(day, language),
    moment: (at: Instant) => moment(at, language, timeZone),
    exact: (at: Instant) => exactMoment(at, timeZone),
  };
}
