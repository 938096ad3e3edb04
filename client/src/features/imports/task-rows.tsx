import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon/icon';
import css from './rows.module.css';
import type { ImportDate, ImportTask } from './types';

interface Props {
  tasks: ImportTask[];
  dates: ImportDate[];
}

/** The work items as they would be; what the file says differently stands small below. */
export function TaskRows({ tasks, dates }: Props) {
  const { t } = useTranslation('imports');
  const written = (code: string, field: ImportDate['field']) =>
    dates.find((each) => each.code === code && each.field === field);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: keyboards must be able to scroll it
    <section className={css.frame} aria-label={t('check.after')} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            {(
              ['CODE', 'NAME', 'OWNER', 'START', 'FINISH', 'DURATION', 'PREDECESSORS'] as const
            ).map((field) => (
              <th key={field} scope="col">
                {t(`fields.${field}`)}
              </th>
            ))}
            <th scope="col">{t('fields.DELIVERABLE')}</th>
            <th scope="col">{t('fields.STATUS')}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map((task) => (
            <tr
              key={task.code}
              className={task.level === 1 && task.owner === null ? css.group : ''}
            >
              <td className={css.code}>{task.code}</td>
              <td title={task.name} className={css[`level${Math.min(task.level, 5)}`]}>
                {task.name}
                {task.exists && <span className={css.small}>{t('check.exists')}</span>}
              </td>
              <td>
                {task.owner ?? '—'}
                {task.collaborators.length > 0 && (
                  <span className={css.small}>{task.collaborators.join('、')}</span>
                )}
              </td>
              <Day day={task.start} change={written(task.code, 'START')} />
              <Day day={task.finish} change={written(task.code, 'FINISH')} />
              <td className={css.end}>
                {task.durationDays === null ? '—' : t('check.days', { count: task.durationDays })}
              </td>
              <td>{task.predecessors}</td>
              <td title={task.deliverable ?? ''}>{task.deliverable}</td>
              <td>{t(`status.${task.status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Day({ day, change }: { day: string | null; change: ImportDate | undefined }) {
  return (
    <td className={change === undefined ? css.day : css.changed} title={change?.why}>
      {day ?? '—'}
      {change !== undefined && (
        <span className={css.small}>
          <Icon name="warning" size={11} /> {change.before}
        </span>
      )}
    </td>
  );
}
