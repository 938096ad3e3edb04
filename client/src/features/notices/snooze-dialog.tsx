import { useTranslation } from 'react-i18next';
import { useDates } from '@/shared/dates/use-dates';
import { Dialog } from '@/shared/ui/dialog';
import css from './snooze-dialog.module.css';
import { snoozeTimes } from './snooze-times';

interface Props {
  onChoose: (until: string, label: string) => void;
  onClose: () => void;
}

export function SnoozeDialog({ onChoose, onClose }: Props) {
  const { t } = useTranslation('notices');
  const { timeZone, exact, weekday } = useDates();
  return (
    <Dialog open onClose={onClose} title={t('snooze.title')} width="narrow">
      <ul>
        {snoozeTimes(new Date(), timeZone).map(({ key, until }) => {
          const at = exact(until);
          const when = `${at.slice(5, 10)} ${weekday(at.slice(0, 10))} ${at.slice(11, 16)}`;
          return (
            <li key={key}>
              <button type="button" className={css.time} onClick={() => onChoose(until, when)}>
                <span>{t(`snooze.${key}`)}</span>
                <span className={css.when}>{when}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
