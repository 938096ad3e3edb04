import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import css from './problem-list.module.css';
import type { ImportProblem } from './types';

/** What a person should look at, the gravest first; remarks are folded away. */
export function ProblemList({ problems }: { problems: ImportProblem[] }) {
  const { t } = useTranslation('imports');
  const [all, setAll] = useState(false);
  const serious = problems.filter((each) => each.severity !== 'INFO');
  const remarks = problems.length - serious.length;
  const order = { ERROR: 0, CHECK: 1, INFO: 2 };
  const shown = [...(all ? problems : serious)].sort(
    (a, b) => order[a.severity] - order[b.severity],
  );
  return (
    <section className={css.section} aria-label={t('problems.title')}>
      <header className={css.head}>
        <h2>{t('problems.title')}</h2>
        <span>
          {serious.length === 0
            ? t('problems.none')
            : t('problems.count', { count: serious.length })}
        </span>
        {remarks > 0 && (
          <Button size="small" look="quiet" onClick={() => setAll(!all)}>
            {all ? t('problems.fewer') : t('problems.more', { count: remarks })}
          </Button>
        )}
      </header>
      <ul className={css.list}>
        {shown.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two cells may have the same problem
          <li key={`${each.sheet}${each.cell}${each.code}${index}`} className={css.problem}>
            <Icon
              name={each.severity === 'ERROR' ? 'error' : 'warning'}
              size={15}
              label={t(`problems.${each.severity}`)}
              className={cx(css.icon, css[each.severity])}
            />
            <span className={css.cell}>
              {each.sheet} {each.cell}
            </span>
            <span>{each.message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
