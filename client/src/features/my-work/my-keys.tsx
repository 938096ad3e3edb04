import { useTranslation } from 'react-i18next';
import { Kbd } from '@/shared/ui/kbd';
import css from './my-work.module.css';

/** What the keys do, under the row that has the focus. */
export function MyKeys() {
  const { t } = useTranslation('my-work');
  return (
    <p className={css.keys} aria-hidden="true">
      <span>
        <Kbd>Space</Kbd> {t('keys.peek')}
      </span>
      <span>
        <Kbd>Enter</Kbd> {t('keys.open')}
      </span>
      <span>
        <Kbd>E</Kbd> {t('keys.done')}
      </span>
      <span>
        <Kbd>X</Kbd> {t('keys.select')}
      </span>
      <span>
        <Kbd>D</Kbd> {t('keys.date')}
      </span>
      <span>
        <Kbd>S</Kbd> {t('keys.status')}
      </span>
      <span>
        <Kbd>B</Kbd> {t('keys.blocked')}
      </span>
      <span>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('keys.move')}
      </span>
    </p>
  );
}
