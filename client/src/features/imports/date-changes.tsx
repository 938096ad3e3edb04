import { useTranslation } from 'react-i18next';
import { Segmented } from '@/shared/ui/segmented';
import css from './check-side.module.css';
import type { ImportChange, ImportPreview } from './types';

interface Props {
  preview: ImportPreview;
  onChoose: (change: ImportChange) => void;
}

/** Every date that would differ from the file, and why. */
export function DateChanges({ preview, onChoose }: Props) {
  const { t } = useTranslation('imports');
  if (preview.dates.length === 0 && !preview.keepDates) return null;
  return (
    <section className={css.block}>
      <h3>
        {t('dates.title')}
        <span>{t('dates.count', { count: preview.dates.length })}</span>
      </h3>
      <Segmented
        label={t('dates.title')}
        wide
        value={preview.keepDates ? 'keep' : 'compute'}
        options={[
          { value: 'compute', label: t('dates.compute') },
          { value: 'keep', label: t('dates.keep') },
        ]}
        onChange={(value) => onChoose({ keepDates: value === 'keep' })}
      />
      <ul className={css.list}>
        {preview.dates.map((each) => (
          <li key={`${each.code}${each.field}`} className={css.change}>
            <p>
              {each.name} · {t(`fields.${each.field}`)} {each.before} → <b>{each.after}</b>
            </p>
            <p>{each.why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
