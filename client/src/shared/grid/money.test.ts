import { describe, expect, it } from 'vitest';
import { formatMoney, parseMoney, sumMoney } from './money';

const read = (typed: string) => {
  const money = parseMoney(typed, 'CNY');
  return money === null ? null : `${money.amount} ${money.currency}`;
};

describe('money that somebody types', () => {
  it.each([
    ['1234.5', '1234.50 CNY'],
    ['¥1,234.50', '1234.50 CNY'],
    ['1，234元', '1234.00 CNY'],
    ['-¥20', '-20.00 CNY'],
    ['$ 300', '300.00 USD'],
    ['300 usd', '300.00 USD'],
    ['1.25万', '12500.00 CNY'],
    ['12.345k', '12345.00 CNY'],
    ['JPY 5000', '5000 JPY'],
    ['007.10', '7.10 CNY'],
    ['-0', '0.00 CNY'],
    ['90071992547409931234.07', '90071992547409931234.07 CNY'],
  ])('%s is %s', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });
  it.each(['', 'abc', '1.234', '12,34', '$5元', '--3', '-¥-3', '1e3', 'JPY 1.5', '1.2.3'])(
    '%s is none',
    (typed) => {
      expect(read(typed)).toBeNull();
    },
  );
});

describe('money', () => {
  it('is shown exactly, in the way of the language', () => {
    expect(formatMoney({ amount: '1234567.80', currency: 'CNY' }, 'zh-CN')).toBe('¥1,234,567.80');
    expect(formatMoney({ amount: '90071992547409931234.07', currency: 'USD' }, 'en-US')).toBe(
      '$90,071,992,547,409,931,234.07',
    );
    expect(formatMoney({ amount: '5000', currency: 'JPY' }, 'en-US')).toBe('¥5,000');
  });
  it('adds up to the last digit, each currency on its own', () => {
    const all = [
      { amount: '0.10', currency: 'CNY' },
      { amount: '0.20', currency: 'CNY' },
      { amount: '-0.35', currency: 'CNY' },
      { amount: '7', currency: 'JPY' },
    ];
    expect(sumMoney(all)).toEqual([
      { amount: '-0.05', currency: 'CNY' },
      { amount: '7', currency: 'JPY' },
    ]);
    expect(sumMoney([])).toEqual([]);
  });
});
