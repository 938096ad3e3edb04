import { useTranslation } from 'react-i18next';
import type { Metric, PastedReading } from '@/shared/api/metric-types';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import { useFigures } from '../parts/use-figures';
import css from './readings.module.css';

const SHOWN = 200;

/** What each cell becomes; what cannot be kept says why. */
export function PastePreview(props: { metric: Metric; rows: readonly PastedReading[] }) {
  const { metric, rows } = props;
  const { t } = useTranslation('metrics');
  const { value } = useFigures(metric);
  if (rows.length === 0) return null;
  const wrong = rows.filter((row) => row.problems.length > 0);
  const fresh = rows.filter((row) => row.problems.length === 0 && row.present === null).length;
  // What is wrong is seen first, however long the list.
  const shown = [...wrong, ...rows.filter((row) => row.problems.length === 0)].slice(0, SHOWN);
  return (
    <div>
      <p className={css.sum} role="status">
        {t('paste.sum', { fresh, wrong: wrong.length, there: rows.length - fresh - wrong.length })}
      </p>
      <section
        className={css.scroll}
        aria-label={t('paste.result')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards must be able to scroll it
        tabIndex={0}
      >
        <table className={css.preview}>
          <thead>
            <tr>
              <th scope="col">{t('paste.row')}</th>
              <th scope="col">{t('readings.period')}</th>
              {metric.members.length > 0 && <th scope="col">{t('readings.member')}</th>}
              <th scope="col">{t('readings.value')}</th>
              <th scope="col">{t('paste.present')}</th>
              <th scope="col">{t('paste.result')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr
                key={`${row.row}.${row.column}`}
                className={cx(row.problems.length > 0 && css.wrong)}
              >
                <td>{row.row}</td>
                <td>{row.period ?? '—'}</td>
                {metric.members.length > 0 && <td>{row.member ?? t('readings.whole')}</td>}
                <td>{row.value === null ? '—' : value(row.value)}</td>
                <td>{row.present === null ? '' : value(row.present)}</td>
                <td>
                  {row.problems.length > 0 ? (
                    <span className={css.problem}>
                      <Icon name="error" size={13} />
                      {row.problems.join(' ')}
                    </span>
                  ) : row.present === null ? (
                    t('paste.fresh')
                  ) : row.present === row.value ? (
                    t('paste.same')
                  ) : (
                    t('paste.other')
                  )}
                  {row.note !== null && row.note !== '' && (
                    <span className={css.quiet}> · {row.note}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
