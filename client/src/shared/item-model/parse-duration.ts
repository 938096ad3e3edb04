const NUMBERS: Record<string, number> = {
  半: 0.5,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

/**
 * Working days as people type them: `5`, `5d`, `5天`, `10 个工作日`, `1w`, `两周`, `半天`, `4h`.
 * A week has five days, a day eight hours. Null when it is none of these.
 */
export function parseDuration(typed: string): number | null {
  const text = typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '');
  const found =
    /^(\d+(?:\.\d+)?|[半一两二三四五六七八九十])个?(工作日|天|日|d|days?|周|星期|w|weeks?|小时|时|h|hours?)?$/.exec(
      text,
    );
  if (found === null) return null;
  const amount = NUMBERS[found[1] ?? ''] ?? Number(found[1]);
  const unit = found[2] ?? '天';
  const days = /^(周|星期|w)/.test(unit) ? amount * 5 : /时|^h/.test(unit) ? amount / 8 : amount;
  return days > 9_999 ? null : Math.round(days * 100) / 100;
}

/** A whole percentage: `60`, `60%`, `六成` is not one. Null when it is none or out of 0–100. */
export function parsePercent(typed: string): number | null {
  const found = /^(\d{1,3})%?$/.exec(typed.normalize('NFKC').trim());
  const value = Number(found?.[1] ?? Number.NaN);
  return value >= 0 && value <= 100 ? value : null;
}
