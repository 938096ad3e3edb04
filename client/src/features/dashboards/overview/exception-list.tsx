import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewException } from '@/shared/api/dashboard-types';
import { EmptyState } from '@/shared/ui/empty-state';
import { ExceptionRow } from './exception-row';
import css from './overview.module.css';
import { bySeverity } from './overview-model';

/** What is late before what is only at risk; each in the order of its impact. */
export function ExceptionList({ exceptions }: { exceptions: readonly OverviewException[] }) {
  const { t } = useTranslation('dashboards');
  const { high, medium } = bySeverity(exceptions);
  if (exceptions.length === 0) return <EmptyState title={t('overview.noneOfKind')} />;
  return (
    <>
      <Group title={t('overview.high')} exceptions={high} />
      <Group title={t('overview.medium')} exceptions={medium} />
    </>
  );
}

function Group({ title, exceptions }: { title: string; exceptions: OverviewException[] }) {
  const id = useId();
  if (exceptions.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 className={css.heading} id={id}>
        {title} <small>{exceptions.length}</small>
      </h2>
      <ul>
        {exceptions.map((each) => (
          <ExceptionRow key={`${each.kind}${each.subject.id}`} exception={each} />
        ))}
      </ul>
    </section>
  );
}
