import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import css from './raci.module.css';
import type { RaciColumn } from './raci-columns';

/** The head of a party's column: its group, its name, where it belongs or who stands in. */
export function RaciHead({ column }: { column: RaciColumn }) {
  const { t } = useTranslation('plans');
  const { party, absent, standIn } = column;
  return (
    <span className={cx(css.head, absent && css.away)} title={party.detail ?? undefined}>
      <span className={css.group}>{column.first && t(`raci.groups.${party.kind}`)}</span>
      <b>{party.name}</b>
      <small>
        {absent
          ? standIn === null
            ? t('raci.absent')
            : t('raci.standIn', { name: standIn.name })
          : party.detail}
      </small>
    </span>
  );
}
