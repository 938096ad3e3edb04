import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import { Spacer } from '@/shared/ui/spacer';
import css from './year-legend.module.css';

const KINDS = ['weekend', 'statutory', 'makeUp', 'own', 'leave'] as const;

export function YearLegend() {
  const { t } = useTranslation('calendars');
  return (
    <>
      <Spacer />
      <ul className={css.legend}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <i className={cx(css.swatch, css[kind])} />
            {t(`legend.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
