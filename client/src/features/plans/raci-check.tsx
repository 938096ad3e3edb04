import { useTranslation } from 'react-i18next';
import type { RaciMatrix, WorkItem } from '@/shared/api/plan-types';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import css from './raci.module.css';
import { partyKey, type RaciColumn } from './raci-columns';

interface Props {
  item: WorkItem;
  checks: RaciMatrix['rows'][number]['checks'] | undefined;
  parties: readonly RaciColumn[];
}

/** Whether the parts on an item add up: exactly one R, at most one A, and R is there. */
export function RaciCheck({ item, checks = [], parties }: Props) {
  const { t } = useTranslation('plans');
  const wrong = checks.filter((check) => check !== 'NO_A');
  const responsible = item.raci.find((entry) => entry.letter === 'R')?.party;
  const away = parties.find(
    (column) => responsible && column.key === partyKey(responsible) && column.absent,
  );
  if (wrong.length > 0) {
    return (
      <span className={cx(css.check, css.bad)}>
        <Icon name="error" size={13} />
        {wrong.map((check) => t(`raci.${check}`)).join('、')}
      </span>
    );
  }
  if (away !== undefined) {
    return (
      <span
        className={cx(css.check, css.warn)}
        title={
          away.standIn === null
            ? t('raci.absent')
            : t('raci.standInOf', { name: away.party.name, standIn: away.standIn.name })
        }
      >
        <Icon name="warning" size={13} />R {t('raci.absent')}
      </span>
    );
  }
  return (
    <span className={css.check}>
      <Icon name="check" size={13} className={css.fine} />
      {checks.includes('NO_A') ? `${t('raci.ok')} · ${t('raci.NO_A')}` : t('raci.ok')}
    </span>
  );
}
