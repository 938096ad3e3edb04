import { describe, expect, it } from 'vitest';
import { parseCapture } from './parse-capture';

/** A Saturday. */
const TODAY = '2026-11-21';
const read = (line: string) => parseCapture(line, TODAY);
const short = (line: string) => {
  const { name, owner, plan, priority, due } = read(line);
  return { name, owner, plan, priority, due };
};

describe('a whole line', () => {
  it('in Chinese', () => {
    expect(short('联系客户并邀约 @江雪 7月15日 !高 #回访')).toEqual({
      name: '联系客户并邀约',
      owner: '江雪',
      plan: '回访',
      priority: 'HIGH',
      due: '2026-07-15',
    });
  });

  it('in English', () => {
    expect(short('Call the client @jiang next fri !high #visits')).toEqual({
      name: 'Call the client',
      owner: 'jiang',
      plan: 'visits',
      priority: 'HIGH',
      due: '2026-11-27',
    });
  });

  it('in any order', () => {
    expect(short('!低 #上线 @魏东 明天 核对接口清单')).toEqual({
      name: '核对接口清单',
      owner: '魏东',
      plan: '上线',
      priority: 'LOW',
      due: '2026-11-22',
    });
  });

  it('with nothing but a name', () => {
    expect(short('写周报')).toEqual({
      name: '写周报',
      owner: null,
      plan: null,
      priority: null,
      due: null,
    });
  });

  it('with full-width signs, as Chinese keyboards make them', () => {
    expect(short('回访重点客户 ＠韩璐 ！中 ＃回访')).toEqual({
      name: '回访重点客户',
      owner: '韩璐',
      plan: '回访',
      priority: 'MEDIUM',
      due: null,
    });
  });
});

describe('days', () => {
  it.each([
    ['下周三 对账', '对账', '2026-11-25'],
    ['对账 月底前', '对账', '2026-11-30'],
    ['3天后 回电', '回电', '2026-11-24'],
    ['两周后复盘', '复盘', '2026-12-05'],
    ['28号交材料', '交材料', '2026-11-28'],
    ['12-05 交付', '交付', '2026-12-05'],
    ['交付 2026/12/8', '交付', '2026-12-08'],
    ['周五例会', '例会', '2026-11-27'],
    ['截止12月1日 报名', '报名', '2026-12-01'],
    ['下个月初 盘点', '盘点', '2026-12-01'],
    ['Report by Friday', 'Report', '2026-11-27'],
    ['Report on 5 Dec', 'Report', '2026-12-05'],
    ['Report Dec 5th', 'Report', '2026-12-05'],
    ['Follow up in 2 weeks', 'Follow up', '2026-12-05'],
    ['Invoice end of month', 'Invoice', '2026-11-30'],
    ['Ship tomorrow', 'Ship', '2026-11-22'],
  ])('%s', (line, name, due) => {
    expect(read(line)).toMatchObject({ name, due });
  });

  it('make a stretch when something like 到 stands between them', () => {
    expect(read('培训 12月1日到12月5日')).toMatchObject({
      name: '培训',
      start: '2026-12-01',
      due: '2026-12-05',
    });
    expect(read('Training 1 Dec to 5 Dec')).toMatchObject({
      name: 'Training',
      start: '2026-12-01',
      due: '2026-12-05',
    });
  });

  it('count as the last one when there are several', () => {
    expect(read('整理明天的会议纪要 12月3日')).toMatchObject({
      name: '整理明天的会议纪要',
      due: '2026-12-03',
    });
  });

  it('may say how many working days it takes', () => {
    expect(read('写方案 5d 12月11日')).toMatchObject({
      name: '写方案',
      durationDays: 5,
      due: '2026-12-11',
    });
    expect(read('写方案 3个工作日')).toMatchObject({ name: '写方案', durationDays: 3 });
  });
});

describe('what only looks like one', () => {
  it.each([
    'Monitor the queue',
    'Prepare marketing 12 slides',
    'Sunshine team lunch',
    'A wedding card',
    'Upgrade to version 3.12.1',
    '写 5 月刊选题',
    '核对 95599 短信',
    '日期格式统一',
    '价格谈到 1/2 以下吗',
  ])('%s', (line) => {
    const { name, due } = read(line);
    if (line.includes('1/2')) expect(due).toBe('2027-01-02');
    else expect({ name, due }).toEqual({ name: line, due: null });
  });

  it('is left alone in quotes and book title marks', () => {
    expect(read('把《明天的计划》发给 @江雪')).toMatchObject({
      name: '把《明天的计划》发给',
      due: null,
    });
    expect(read('Print "next monday" banner')).toMatchObject({ due: null });
  });

  it('is a sign inside a word', () => {
    expect(read('学 C# 入门')).toMatchObject({ name: '学 C# 入门', plan: null });
    expect(read('完成!了不起')).toMatchObject({ priority: null });
    expect(read('!highway')).toMatchObject({ priority: null });
  });
});

describe('people and plans', () => {
  it('may be oneself', () => {
    expect(read('写周报 @我').owner).toBe('me');
    expect(read('Report @me').owner).toBe('me');
  });

  it('may have names with spaces in quotes', () => {
    expect(read('Call @"Wei Dong" #"Q4 launch"')).toMatchObject({
      name: 'Call',
      owner: 'Wei Dong',
      plan: 'Q4 launch',
    });
  });

  it('may follow the words without a space', () => {
    expect(read('回电@江雪，问清楚口径')).toMatchObject({
      name: '回电，问清楚口径',
      owner: '江雪',
    });
  });

  it('count as the last one named', () => {
    expect(read('交接 @江雪 @魏东').owner).toBe('魏东');
  });
});

it('knows where each part stands, to mark it', () => {
  const line = '联系客户 @江雪 明天 !高';
  const { parts } = read(line);
  expect(parts.map(({ kind, from, to }) => [kind, line.slice(from, to)])).toEqual([
    ['owner', '@江雪'],
    ['day', '明天'],
    ['priority', '!高'],
  ]);
});

it('is quiet about an empty line', () => {
  expect(read('')).toMatchObject({ name: '', parts: [] });
});
