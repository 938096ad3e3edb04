import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ExceptionKind, OverviewException } from '@/shared/api/dashboard-types';
import { useDates } from '@/shared/dates/use-dates';
import { addressOf } from '@/shared/routing/address-of';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import type { IconName } from '@/shared/ui/icon/paths';
import { PartyName } from '@/shared/ui/party-name';
import { BlockedItems } from './blocked-items';
import { CausePath } from './cause-path';
import css from './overview.module.css';

const ICONS: Record<ExceptionKind, IconName> = {
  GOAL: 'goal',
  PLAN: 'plan',
  METRIC: 'table',
  PERSON: 'person',
};

/** One thing that is not as it should be: what, why, whose, and the way to its cause. */
export function ExceptionRow({ exception }: { exception: OverviewException }) {
  const { t } = useTranslation('dashboards');
  const { short } = useDates();
  const { kind, subject, title, severity, sentence, unit, owner, due, path, items } = exception;
  const address =
    subject.kind === 'person'
      ? { to: '/my-work', search: { person: subject.id } }
      : addressOf(subject);
  return (
    <li className={css.row}>
      <span className={cx(css.kind, css[severity])} title={t(`overview.kind.${kind}`)}>
        <Icon name={ICONS[kind]} label={t(`overview.kind.${kind}`)} />
      </span>
      <div className={css.what}>
        <h3 className={css.title}>
          {address === null ? (
            title
          ) : (
            <Link
              to={address.to}
              {...(address.search === undefined ? {} : { search: address.search })}
              preload="intent"
            >
              {title}
            </Link>
          )}
        </h3>
        <p className={css.sentence}>{sentence}</p>
        {path.length > 1 && <CausePath path={path} />}
        {items.length > 1 && <BlockedItems items={items} />}
      </div>
      <div className={css.whose}>
        {kind !== 'PERSON' && owner !== null && <PartyName party={owner} />}
        <span>
          {unit?.name}
          {unit !== null && due !== null && ' · '}
          {due !== null && t('overview.due', { day: short(due) })}
        </span>
      </div>
    </li>
  );
}
