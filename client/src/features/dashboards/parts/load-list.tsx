import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PersonLoad } from '@/shared/api/dashboard-types';
import { useDates } from '@/shared/dates/use-dates';
import { cx } from '@/shared/ui/cx';
import { PartyName } from '@/shared/ui/party-name';
import css from './parts.module.css';
import { loadTone } from './standing';

/** How full the next four weeks of people are, the fullest first. */
export function LoadList({ load }: { load: readonly PersonLoad[] }) {
  return (
    <ul className={css.load}>
      {load.map((each) => (
        <PersonLine key={each.person.id} load={each} />
      ))}
    </ul>
  );
}

function PersonLine({ load }: { load: PersonLoad }) {
  const { t } = useTranslation('dashboards');
  const { short } = useDates();
  const tone = loadTone(load.percent);
  const said = [
    load.overdue > 0 ? t('load.overdue', { count: load.overdue }) : null,
    load.blocked > 0 ? t('load.blocked', { count: load.blocked }) : null,
    load.onLeaveUntil === null ? null : t('load.leave', { day: short(load.onLeaveUntil) }),
  ].filter((part) => part !== null);
  return (
    <li className={css.person}>
      <Link to="/my-work" search={{ person: load.person.id }} className={css.who}>
        <PartyName party={load.person} />
      </Link>
      <span className={css.track} aria-hidden="true">
        <span
          className={cx(css.fill, css[tone])}
          style={{ width: `${Math.min(100, load.percent ?? 0)}%` }}
        />
      </span>
      <b className={cx(css.percent, css[`${tone}Text`])}>
        {load.percent === null ? '–' : `${load.percent}%`}
      </b>
      <span className={css.days}>
        {t('load.days', { planned: load.plannedDays, days: load.workDays })}
      </span>
      {said.length > 0 && <span className={css.note}>{said.join(' · ')}</span>}
    </li>
  );
}
