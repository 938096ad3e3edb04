import { useTranslation } from 'react-i18next';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import css from './steps.module.css';

const STEPS = ['choose', 'check', 'done'] as const;

/** Where one is: 选文件, 预览与核对, 完成. */
export function Steps({ at }: { at: (typeof STEPS)[number] }) {
  const { t } = useTranslation('imports');
  const present = STEPS.indexOf(at);
  return (
    <ol className={css.steps} aria-label={t('steps.label')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={cx(css.step, index === present && css.present, index < present && css.past)}
          aria-current={index === present ? 'step' : undefined}
        >
          {index < present ? <Icon name="check" size={14} /> : <span>{index + 1}</span>}
          {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
