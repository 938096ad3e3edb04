import { useTranslation } from 'react-i18next';
import type { Direction } from '@/shared/api/metric-types';
import type { LocalDate } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { periodText, spanText } from '../model/periods';
import { type Measure, numberText, signedText, valueText } from '../model/values';

interface Aim {
  direction: Direction;
  target: number | null;
  low: number | null;
  high: number | null;
}

/** Figures and periods in the reader's language. */
export function useFigures(measure: Measure) {
  const { t } = useTranslation('metrics');
  const { language } = useDates();
  const value = (of: number) => valueText(of, measure, language);
  return {
    language,
    value,
    /** Without the unit, for columns whose head says it. */
    bare: (of: number) => numberText(of, measure.decimals, language),
    signed: (of: number) => signedText(of, measure.decimals, language),
    percent: (of: number) => `${signedText(of, 1, language)}%`,
    /** `≥ 90%`, `≤ 2%`, `70%～82%`; null without a target. */
    aim: ({ direction, target, low, high }: Aim): string | null => {
      if (direction === 'WITHIN') {
        return low === null || high === null
          ? null
          : t('aim.within', { low: value(low), high: value(high) });
      }
      if (target === null) return null;
      return t(direction === 'UP' ? 'aim.up' : 'aim.down', { target: value(target) });
    },
    period: (key: string) => periodText(key, language),
    span: (frequency: Parameters<typeof spanText>[0], start: LocalDate) =>
      spanText(frequency, start, language),
  };
}
