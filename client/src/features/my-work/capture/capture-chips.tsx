import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import { useDates } from '@/shared/dates/use-dates';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import { Menu } from '@/shared/ui/menu';
import css from './capture.module.css';
import type { Capture } from './use-capture';

/** What was understood, each with a way to mean something else. */
export function CaptureChips({ capture }: { capture: Capture }) {
  const { t } = useTranslation('my-work');
  const me = useMe();
  const { near } = useDates();
  const { captured, owner, plan } = capture;
  const { start, due, durationDays, priority } = captured;
  // Until the server has answered who that is.
  const typedOwner = captured.owner === 'me' ? null : captured.owner;
  return (
    <div className={css.chips} aria-live="polite">
      {captured.name === '' && <span className={css.missing}>{t('capture.nameNeeded')}</span>}
      <Fact label={t('capture.when')}>
        {start !== null && `${near(start)} → `}
        {due === null ? t('capture.today') : near(due)}
        {durationDays !== null && ` · ${t('capture.days', { count: durationDays })}`}
      </Fact>
      {capture.unknownOwner ? (
        <span className={css.missing}>{t('capture.nobody', { name: captured.owner })}</span>
      ) : capture.people.length > 1 && owner !== null ? (
        <Menu
          trigger={
            <button type="button" className={css.chip}>
              <small>{t('capture.owner')}</small>
              {owner.name}
              <Icon name="chevron-down" size={12} />
            </button>
          }
          entries={capture.people.map((person) => ({
            label: [person.name, person.detail].filter(Boolean).join(' · '),
            checked: person.id === owner.id,
            onSelect: () => capture.chooseOwner(person),
          }))}
        />
      ) : (
        <Fact label={t('capture.owner')}>{owner?.name ?? typedOwner ?? me.person.name}</Fact>
      )}
      {capture.unknownPlan ? (
        <span className={css.missing}>{t('capture.noPlan', { name: captured.plan })}</span>
      ) : captured.plan === null && capture.writable.length > 0 ? (
        <Menu
          trigger={
            <button type="button" className={css.chip}>
              <small>{t('capture.plan')}</small>
              {plan?.name ?? t('ownList')}
              <Icon name="chevron-down" size={12} />
            </button>
          }
          entries={[
            ...capture.writable.map((each) => ({
              label: each.name,
              checked: each.id === plan?.id,
              onSelect: () => capture.choosePlan(each.id),
            })),
            ...(capture.writable.some((each) => each.name === t('ownList'))
              ? []
              : [
                  {
                    label: t('ownList'),
                    checked: plan === null,
                    onSelect: () => capture.choosePlan(null),
                  },
                ]),
          ]}
        />
      ) : (
        <Fact label={t('capture.plan')}>{plan?.name ?? t('ownList')}</Fact>
      )}
      {priority !== null && (
        <Fact label={t('capture.priority')} strong={priority === 'HIGH'}>
          {t(`item-view:priority.${priority}`)}
        </Fact>
      )}
    </div>
  );
}

function Fact({
  label,
  strong,
  children,
}: {
  label: string;
  strong?: boolean;
  children: ReactNode;
}) {
  return (
    <span className={cx(css.chip, strong === true && css.strong)}>
      <small>{label}</small>
      {children}
    </span>
  );
}
