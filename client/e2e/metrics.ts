import type { Visit } from './harness';

/** `2026-10` for a month so many before this one. */
export function monthBefore(count: number, now = new Date()): string {
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count, 1));
  return month.toISOString().slice(0, 7);
}

/** An indicator with a year of readings that slid, through the API. */
export async function makeMetric(owner: Visit, code: string, name: string): Promise<string> {
  const metric = await owner.api.call<{ id: string }>('POST', '/metrics', {
    code,
    nameZh: name,
    nameEn: name,
    meaning: '一次服务打 4 分或 5 分的客户占比',
    formula: '4～5 分问卷 ÷ 有效问卷',
    source: '回访问卷',
    unitKind: 'PERCENT',
    unitWord: '%',
    decimals: 1,
    direction: 'UP',
    base: 80,
    target: 90,
    warning: 86,
    alarm: 82,
    frequency: 'MONTH',
    dueDays: 5,
    startsOn: `${monthBefore(14)}-01`,
    family: 'CUSTOMER',
    visibility: 'ORGANISATION',
  });
  const values = [84, 85.2, 86, 86.8, 88, 88.6, 90.2, 90.8, 91.1, 87.4, 86.9, 84.2];
  await owner.api.call('POST', `/metrics/${metric.id}/readings`, {
    readings: values.map((value, at) => ({ period: monthBefore(13 - at), value })),
  });
  return metric.id;
}
