import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ChainStep } from '@/shared/api/goal-types';
import { addressOf } from '@/shared/routing/address-of';
import { Icon } from '@/shared/ui/icon/icon';
import css from './overview.module.css';

/** From a goal down to what holds it up; each step opens. */
export function CausePath({ path }: { path: readonly ChainStep[] }) {
  const { t } = useTranslation('dashboards');
  return (
    <ol className={css.path} aria-label={t('overview.cause')}>
      {path.map((step) => {
        const address = addressOf(step.subject, step.container);
        const title = step.title ?? t('hiddenThing');
        return (
          <li key={`${step.subject.kind}${step.subject.id}`}>
            <Icon name="chevron-right" size={12} />
            {address === null || step.title === null ? (
              <span>{title}</span>
            ) : (
              <Link
                to={address.to}
                {...(address.search === undefined ? {} : { search: address.search })}
                title={step.sentence}
              >
                {title}
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}
