import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Plan, WorkItem } from '@/shared/api/plan-types';
import { entryOf, type RaciColumn } from './raci-columns';
import css from './raci-print.module.css';

interface Props {
  plan: Plan;
  items: readonly WorkItem[];
  parties: readonly RaciColumn[];
  onDone: () => void;
}

/** The whole matrix on paper: every row and column, not only those that are drawn on the screen. */
export function RaciPrint({ plan, items, parties, onDone }: Props) {
  const { t } = useTranslation('plans');
  useEffect(() => {
    document.documentElement.classList.add('printing-only');
    window.addEventListener('afterprint', onDone, { once: true });
    window.print();
    return () => {
      document.documentElement.classList.remove('printing-only');
      window.removeEventListener('afterprint', onDone);
    };
  }, [onDone]);
  return createPortal(
    <section className={css.sheet} data-print="" aria-label={t('raci.label', { plan: plan.name })}>
      <h1>{t('raci.label', { plan: plan.name })}</h1>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('item-view:fields.outline')}</th>
            <th scope="col">{t('raci.item')}</th>
            {parties.map((column) => (
              <th key={column.key} scope="col">
                {column.party.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id} className={item.hasChildren ? css.phase : undefined}>
              <td>{item.outline}</td>
              <td style={{ paddingLeft: 6 + 10 * (item.level - 1) }}>{item.name}</td>
              {parties.map((column) => {
                const entry = entryOf(item, column.key);
                return (
                  <td key={column.key} className={css.letter}>
                    {entry?.letter}
                    {entry?.note != null && <small>{entry.note}</small>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {(['R', 'A', 'C', 'I', 'S'] as const)
          .map((letter) => `${letter} ${t(`item-view:raci.${letter}`)}`)
          .join(' · ')}
      </p>
    </section>,
    document.body,
  );
}
