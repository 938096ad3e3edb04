import { useTranslation } from 'react-i18next';
import { Logo } from '@/shared/ui/logo';
import css from './sign-in-art.module.css';

/** The mark, a sentence of Wang Yangming, and the loop of work as five bars. */
export function SignInArt() {
  const { t } = useTranslation('session');
  return (
    <div className={css.art}>
      <svg className={css.drawing} viewBox="0 0 638 312" fill="none" aria-hidden="true">
        <path
          className={css.line}
          d="M40.5 192v120M145.500 192v120M250.500 192v120M355.500 192v120M460.500 192v120M565.500 192v120"
        />
        {[0, 1, 2, 3, 4].map((step) => (
          <rect
            key={step}
            className={step === 0 ? css.done : css.bar}
            x={40 + step * 105}
            y={206 + step * 21}
            width="105"
            height="14"
            rx="4"
          />
        ))}
        <path className={css.done} d="M149 227h46v14h-46a4 4 0 0 1-4-4v-6a4 4 0 0 1 4-4z" />
        <path
          className={css.loop}
          strokeDasharray="3 4"
          d="M569 297c24 0 24-12 24-34V174c0-12-6-18-18-18H58c-12 0-18 6-18 18v22"
        />
        <path className={css.loop} d="M35.500 192l4.500 7 4.500-7" />
        <g className={css.word}>
          <text x="152" y="218">
            {t('steps.prepare')}
          </text>
          <text x="257" y="239">
            {t('steps.do')}
          </text>
          <text x="362" y="260">
            {t('steps.watch')}
          </text>
          <text x="467" y="281">
            {t('steps.adjust')}
          </text>
          <text x="453" y="302" textAnchor="end">
            {t('steps.keep')}
          </text>
        </g>
      </svg>
      <div className={css.brand}>
        <Logo size={32} />
        {t('shared:appName')}
      </div>
      <p className={css.saying}>
        {t('signIn.saying')}
        <small>{t('signIn.source')}</small>
      </p>
    </div>
  );
}
