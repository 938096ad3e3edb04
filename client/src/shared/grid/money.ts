/** Exact: the amount is decimal digits, never a floating-point number. */
export interface Money {
  /** `-1234.50`: no separators, as many decimals as the currency has. */
  amount: string;
  /** ISO 4217. */
  currency: string;
}

const SIGNS: Record<string, string> = {
  '¥': 'CNY',
  '￥': 'CNY',
  元: 'CNY',
  人民币: 'CNY',
  RMB: 'CNY',
  $: 'USD',
  美元: 'USD',
  '€': 'EUR',
  欧元: 'EUR',
  '£': 'GBP',
  英镑: 'GBP',
  日元: 'JPY',
  港元: 'HKD',
  港币: 'HKD',
};
const WORDS = Object.keys(SIGNS).map((sign) => sign.replace(/[$]/g, '\\$&'));
const MONEY = new RegExp(
  `^(-)?\\s*(${WORDS.join('|')}|[A-Z]{3})?\\s*(-)?(\\d{1,3}(?:[,，]\\d{3})+|\\d+)(?:\\.(\\d+))?\\s*(万|千|k|m)?\\s*(${WORDS.join('|')}|[A-Z]{3})?$`,
  'iu',
);
const ZEROS: Record<string, number> = { 万: 4, 千: 3, k: 3, m: 6 };

/** Decimals of a currency, 2 for one that nobody knows. */
export function decimalsOf(currency: string): number {
  try {
    return (
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
        .maximumFractionDigits ?? 2
    );
  } catch {
    return 2;
  }
}

/** Reads `¥1,234.5`, `1.2万`, `USD 300`, `12.5k`; null when it is none, or finer than its currency. */
export function parseMoney(typed: string, usual: string): Money | null {
  const found = MONEY.exec(typed.trim());
  if (found === null) return null;
  const [, minus, before, inner, whole = '', part = '', times, behind] = found;
  if (minus !== undefined && inner !== undefined) return null;
  const named = before ?? behind;
  if (before !== undefined && behind !== undefined && code(before) !== code(behind)) return null;
  const currency = named === undefined ? usual : code(named);
  const zeros = times === undefined ? 0 : (ZEROS[times.toLowerCase()] ?? 0);
  const shifted = part.padEnd(zeros, '0');
  const digits = (whole.replace(/[,，]/g, '') + shifted.slice(0, zeros)).replace(/^0+(?=\d)/, '');
  const decimals = decimalsOf(currency);
  const rest = shifted.slice(zeros).replace(/0+$/, '');
  if (rest.length > decimals) return null;
  const amount = decimals === 0 ? digits : `${digits}.${rest.padEnd(decimals, '0')}`;
  const negative = (minus ?? inner) !== undefined && /[1-9]/.test(amount);
  return { amount: negative ? `-${amount}` : amount, currency };
}

function code(sign: string): string {
  return SIGNS[sign] ?? sign.toUpperCase();
}

/** With separators and sign, exact at any length. */
export function formatMoney({ amount, currency }: Money, language: string): string {
  const decimals = decimalsOf(currency);
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  // A string is formatted digit by digit; the type of the library does not say so yet.
  return format.format(amount as unknown as number);
}

/** The sum per currency, exact: amounts of different currencies are never added. */
export function sumMoney(all: readonly Money[]): Money[] {
  const sums = new Map<string, bigint>();
  for (const { amount, currency } of all) {
    sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(amount.replace('.', '')));
  }
  return [...sums].map(([currency, sum]) => {
    const decimals = decimalsOf(currency);
    const digits = String(sum < 0n ? -sum : sum).padStart(decimals + 1, '0');
    const at = digits.length - decimals;
    const amount = decimals === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
    return { amount: sum < 0n ? `-${amount}` : amount, currency };
  });
}
