import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CheckIn } from '@/shared/api/goal-types';
import type { LocalDate } from '@/shared/api/types';
import { Sparkline } from '@/shared/charts/sparkline';
import { useDates } from '@/shared/dates/use-dates';
import { GoalHealth } from '@/shared/goal-view/goal-health';
import { amount, confidenceOf, gapOf, measured } from '@/shared/goal-view/numbers';
import { StandingBar } from '@/shared/goal-view/standing-bar';
import { Button } from '@/shared/ui/button';
import { cx } from '@/shared/ui/cx';
import { IconButton } from '@/shared/ui/icon-button';
import css from './figure-card.module.css';
import { type Measure, nextCheckIn, toneOf, valuesOf } from './figures';

interface Props {
  measure: Measure;
  /** Of this measure, the newest first. */
  checkIns: readonly CheckIn[];
  /** Percent of all weights; null when it stands alone. */
  share: number | null;
  start: LocalDate | null;
  /** Drafts and closed goals are behind nothing, and nobody waits for their check-ins. */
  inForce: boolean;
  /** Marked, as what one checks in or came for. */
  chosen?: boolean;
  onCheckIn: (() => void) | null;
  onEdit?: (() => void) | null;
}

/** One number: where it is, where it shall be, how it stands to even work, and the last word. */
export function FigureCard(props: Props) {
  const { measure, checkIns, share, chosen = false, onCheckIn, onEdit = null } = props;
  const { t } = useTranslation('goals');
  const { language, today, short } = useDates();
  const { figure, standing, keyResult } = measure;
  const last = checkIns[0];
  const values = valuesOf(checkIns, figure.base);
  const gap = gapOf(figure, standing.expected);
  const next = nextCheckIn(last, props.start);
  const unit = figure.unit ?? '';
  const counted = props.inForce && (keyResult === null || keyResult.state === 'OPEN');
  return (
    <section className={cx(css.card, chosen && css.chosen)} aria-label={measure.title}>
      <header className={css.head}>
        <h3 title={measure.title}>{keyResult === null ? t('figure.own') : measure.title}</h3>
        {onEdit !== null && (
          <IconButton
            icon="edit"
            label={t('figure.edit', { title: measure.title })}
            onClick={onEdit}
          />
        )}
      </header>
      <div className={css.now}>
        <span className={css.number}>
          {figure.current === null ? '–' : amount(figure.current, language)}
          <small>{unit}</small>
        </span>
        {keyResult !== null && keyResult.state !== 'OPEN' ? (
          <span className={css.quiet}>{t(`figure.state.${keyResult.state}`)}</span>
        ) : (
          <GoalHealth health={standing.health} framed />
        )}
      </div>
      <p className={css.quiet}>
        {t('figure.range', {
          base: measured(figure.base, unit, language),
          target: measured(figure.target, unit, language),
        })}
        {figure.metricId !== null && (
          <>
            {' · '}
            <Link to={`/indicators/${figure.metricId}`}>{t('figure.indicator')}</Link>
          </>
        )}
      </p>
      <Sparkline
        values={values}
        target={figure.target}
        tone={toneOf(standing.health)}
        label={t('figure.trend', {
          values: values.map((value) => measured(value, unit, language)).join(', '),
        })}
      />
      <div className={css.bar}>
        <StandingBar
          progress={standing.progress}
          expected={counted ? standing.expected : null}
          health={standing.health}
          wide
        />
        {share !== null && <span className={css.quiet}>{t('figure.weight', { share })}</span>}
      </div>
      {counted && gap !== null && (
        <p className={css[gap.way === 'even' ? 'ahead' : gap.way]}>
          {t(`figure.${gap.way}`, {
            by: measured(gap.by, unit, language),
            due: measured(gap.due, unit, language),
          })}
        </p>
      )}
      {figure.reached === true && <p className={css.ahead}>{t('figure.reached')}</p>}
      <p className={css.word}>
        {last === undefined ? (
          t('figure.nothingSaid')
        ) : (
          <>
            {short(last.at.slice(0, 10))} {last.by?.name}
            {last.confidence !== null &&
              ` · ${t(`confidence.said.${confidenceOf(last.confidence)}`)}`}
            {last.reason !== null && (
              <span title={last.reason}>
                {t('figure.colon')}
                {last.reason}
              </span>
            )}
          </>
        )}
      </p>
      {counted && (
        <footer className={css.foot}>
          <span className={cx(css.quiet, next !== null && next < today && css.due)}>
            {figure.metricId !== null
              ? t('figure.fromIndicator')
              : next !== null &&
                t(next < today ? 'figure.overdue' : 'figure.next', { day: short(next) })}
          </span>
          {onCheckIn !== null && (
            <Button
              size="small"
              look={chosen ? 'plain' : 'accent'}
              aria-label={t('figure.checkInOf', { title: measure.title })}
              onClick={onCheckIn}
            >
              {t('figure.checkIn')}
            </Button>
          )}
        </footer>
      )}
    </section>
  );
}
