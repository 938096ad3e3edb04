import { useTranslation } from 'react-i18next';
import type { FieldChange } from '@/shared/api/types';
import css from './changes.module.css';

/** Old and new values of what was changed. */
export function Changes({ changes }: { changes: readonly FieldChange[] }) {
  const { t } = useTranslation('shared');
  return (
    <dl className={css.list}>
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{change.label}</dt>
          <dd>
            <del className={css.before}>{change.before ?? t('none')}</del>
            <span aria-hidden="true"> → </span>
            <ins className={css.after}>{change.after ?? t('none')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
