import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LETTERS, RaciBadge } from '@/shared/item-view/raci-badge';
import { Checkbox } from '@/shared/ui/checkbox';
import { IconButton } from '@/shared/ui/icon-button';
import { Kbd } from '@/shared/ui/kbd';
import { MultiSelect } from '@/shared/ui/multi-select';
import css from './raci.module.css';
import { involvedChoices, type RaciColumn } from './raci-columns';

interface Props {
  picker: ReactNode;
  /** Whoever has a column, for the filter. */
  parties: readonly RaciColumn[];
  /** Kinds of columns that are shown; empty = all. */
  kinds: readonly string[];
  onKinds: (kinds: string[]) => void;
  /** Rows are shown that these take part in; empty = all. */
  involved: readonly string[];
  onInvolved: (keys: string[]) => void;
  onPrint: () => void;
  onExcel: () => void;
  problems: number;
  problemsOnly: boolean;
  onProblemsOnly: (only: boolean) => void;
}

/** Above the matrix: a further column, a filter, what the letters mean and how to set them. */
export function RaciBar(props: Props) {
  const { picker, problems, problemsOnly, onProblemsOnly } = props;
  const { t } = useTranslation('plans');
  return (
    <div className={css.bar}>
      {picker !== false && <div className={css.picker}>{picker}</div>}
      <Checkbox checked={problemsOnly} onChange={onProblemsOnly}>
        {t('raci.problems')} {problems > 0 && problems}
      </Checkbox>
      <MultiSelect
        className={css.involved}
        label={t('raci.kinds')}
        placeholder={t('raci.allKinds')}
        values={props.kinds}
        options={[...new Set(props.parties.map(({ party }) => party.kind))].map((kind) => ({
          value: kind,
          label: t(`raci.groups.${kind}`),
        }))}
        onChange={props.onKinds}
      />
      <MultiSelect
        className={css.involved}
        label={t('raci.involved')}
        placeholder={t('raci.anybody')}
        values={props.involved}
        options={involvedChoices(props.parties).map(({ value, unit, name }) => ({
          value,
          label: unit === null ? name : t('raci.ofUnit', { unit }),
        }))}
        onChange={props.onInvolved}
      />
      <IconButton icon="print" label={t('raci.print')} onClick={props.onPrint} />
      <IconButton icon="download" label={t('raci.excel')} onClick={props.onExcel} />
      <div className={css.legend}>
        {LETTERS.map((letter) => (
          <span key={letter}>
            <RaciBadge letter={letter} />
            {t(`item-view:raci.${letter}`)}
          </span>
        ))}
        {picker !== false && (
          <span className={css.keys}>
            <Kbd>R</Kbd>…<Kbd>S</Kbd> {t('raci.hint')} · <Kbd>Del</Kbd> {t('raci.hintClear')} ·{' '}
            <Kbd>N</Kbd> {t('raci.hintNote')}
          </span>
        )}
      </div>
    </div>
  );
}
