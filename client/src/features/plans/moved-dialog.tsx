import { useTranslation } from 'react-i18next';
import type { PlanChange } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { Dialog } from '@/shared/ui/dialog';
import css from './moved-bar.module.css';

interface Props {
  change: PlanChange;
  onClose: () => void;
}

/** Every date that a change moved, from what to what, and why. */
export function MovedDialog({ change, onClose }: Props) {
  const { t } = useTranslation('plans');
  const { short } = useDates();
  return (
    <Dialog open onClose={onClose} title={t('moved.title')} description={change.label} width="wide">
      <table className={css.list}>
        <thead>
          <tr>
            <th scope="col">{t('moved.item')}</th>
            <th scope="col">{t('moved.field')}</th>
            <th scope="col">{t('moved.change')}</th>
            <th scope="col">{t('moved.why')}</th>
          </tr>
        </thead>
        <tbody>
          {change.moved.map((each) => (
            <tr key={`${each.itemId}${each.field}`}>
              <td>
                {each.outline} {each.name}
              </td>
              <td>{t(`moved.${each.field}`)}</td>
              <td className={css.change}>
                {each.before === null ? '' : short(each.before)} →{' '}
                {each.after === null ? '' : short(each.after)}{' '}
                <span className={each.days > 0 ? css.later : css.earlier}>
                  {each.days > 0 ? '+' : '−'}
                  {t('moved.days', { count: Math.abs(each.days) })}
                </span>
              </td>
              <td>{each.why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}
