import type { Instant, LocalDate } from '@/shared/api/types';
import { useLocale } from '@/shared/i18n/locale';
import { todayIn } from './day';
import { exactMoment, longDay, moment, nearDay, shortDay, weekdayName } from './format';

/** Days and times in the language and time zone of the person who looks. */
export function useDates() {
  const { language, timeZone } = useLocale();
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
