import { useTranslation } from 'react-i18next';
import css from './check-side.module.css';
import type { ImportPreview } from './types';

export function WillCreate({ preview }: { preview: ImportPreview }) {
  const { t } = useTranslation('imports');
  const counts = ['tasks', 'links', 'raci', 'people', 'placeholders', 'kept'] as const;
  return (
    <section className={css.block}>
      <h3>
        {t('side.creates')}
        <span>{preview.target === null ? t('side.newPlan') : preview.target.name}</span>
      </h3>
      <dl className={css.counts}>
        {counts.map((each) => [
          <dt key={`${each}-label`}>{t(`side.counts.${each}`)}</dt>,
          <dd key={each}>{preview.counts[each]}</dd>,
        ])}
      </dl>
    </section>
  );
}
