import { useTranslation } from 'react-i18next';
import type { Metric } from '@/shared/api/metric-types';
import { Attachments } from '@/shared/subject/attachments';
import { Comments } from '@/shared/subject/comments';
import { History } from '@/shared/subject/history';
import { SubjectLinks } from '@/shared/subject/subject-links';
import css from './metric.module.css';

/** What people say about it, what hangs on it, who changed what. */
export function ActivityTab({ metric }: { metric: Metric }) {
  const { t } = useTranslation('metrics');
  const subject = { kind: 'metric', id: metric.id };
  const may = metric.right !== 'SEE';
  const edits = metric.right === 'EDIT' || metric.right === 'MANAGE';
  return (
    <div className={css.columns}>
      <section className={css.block}>
        <h2>{t('activity.comments')}</h2>
        <Comments subject={subject} mayComment={may} />
        <h2>{t('activity.links')}</h2>
        <SubjectLinks subject={subject} mayLink={edits} />
        <h2>{t('activity.files')}</h2>
        <Attachments subject={subject} mayAdd={may} />
      </section>
      <section className={css.block}>
        <h2>{t('activity.history')}</h2>
        <History subject={subject} />
      </section>
    </div>
  );
}
