import type { Language } from '@/shared/api/types';

const COMMON = [
  'Asia/Shanghai',
  'Asia/Hong_Kong',
  'Asia/Taipei',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'UTC',
];

/** Time zones to choose from, named in `language`; `used` is always among them. */
export function timeZones(used: string, language: Language): { value: string; label: string }[] {
  const zones = COMMON.includes(used) ? COMMON : [used, ...COMMON];
  return zones.map((value) => ({ value, label: `${nameOf(value, language)} (${offset(value)})` }));
}

function nameOf(timeZone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts(0);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

function offset(timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(Date.now()).find((part) => part.type === 'timeZoneName');
  return (name?.value ?? 'GMT').replace('GMT', 'UTC');
}
