import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon/icon';
import css from './unit.module.css';

interface Props {
  id: 'goals' | 'plans' | 'metrics' | 'work' | 'load';
  /** The list that it is taken from. */
  to?: { to: string; search?: Record<string, unknown> };
  bar?: ReactNode;
  hint?: string;
  empty: boolean;
  children: ReactNode;
}

/** One kind of thing on the page of a unit. */
export function UnitPart({ id, to, bar, hint, empty, children }: Props) {
  const { t } = useTranslation('dashboards');
  const heading = useId();
  return (
    <section className={css.part} id={id} aria-labelledby={heading}>
      <header className={css.head}>
        <h2 id={heading}>{t(`unit.parts.${id}`)}</h2>
        {to !== undefined && (
          <Link
            to={to.to}
            {...(to.search === undefined ? {} : { search: to.search })}
            className={css.all}
          >
            {t('unit.open')} <Icon name="chevron-right" size={12} />
          </Link>
        )}
        {hint !== undefined && <small>{hint}</small>}
      </header>
      {empty ? (
        <p className={css.empty}>{t(`unit.empty.${id}`)}</p>
      ) : (
        <>
          {bar}
          {children}
        </>
      )}
    </section>
  );
}
