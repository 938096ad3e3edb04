import { useTranslation } from 'react-i18next';
import type { FormulaChecked } from '@/shared/api/metric-types';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import { useFigures } from '../parts/use-figures';
import css from './formula.module.css';
import { markedPieces } from './formula-text';
import type { MetricDraft } from './metric-draft';

interface Props {
  result: FormulaChecked;
  text: string;
  draft: MetricDraft;
}

/** What is wrong and where, or what the formula comes to and from which figures. */
export function FormulaVerdict({ result, text, draft }: Props) {
  const { t } = useTranslation('metrics');
  const { value, period } = useFigures({
    unitKind: draft.unitKind,
    unitWord: draft.unitWord,
    decimals: Math.min(6, Number(draft.decimals) || 0),
  });
  const plain = useFigures({ unitKind: 'NUMBER', unitWord: '', decimals: 4 });
  const when = result.period === null ? '' : period(result.period);
  if (result.errors.length > 0) {
    return (
      <>
        <code className={css.marked} aria-hidden="true">
          {markedPieces(text, result.errors).map((piece) => (
            <span key={piece.at} className={cx(piece.wrong && css.mistake)}>
              {piece.text}
            </span>
          ))}
        </code>
        <ul>
          {result.errors.map((mistake) => (
            <li key={`${mistake.from}${mistake.message}`} className={css.wrong}>
              <Icon name="error" size={13} />
              {t('formula.at', { at: mistake.from + 1, message: mistake.message })}
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <p className={css.value}>
        <Icon name="check" size={14} />
        {result.value === null
          ? t('formula.noValue', { period: when, reason: result.reason ?? '' })
          : t('formula.value', { period: when, value: value(result.value) })}
      </p>
      {result.inputs.length > 0 && (
        <p className={css.quiet}>
          {result.inputs.map((input) => `${input.name} = ${plain.bare(input.value)}`).join(' · ')}
        </p>
      )}
      {result.warnings.map((warning) => (
        <p key={warning} className={css.warning}>
          <Icon name="warning" size={13} />
          {warning}
        </p>
      ))}
    </>
  );
}
