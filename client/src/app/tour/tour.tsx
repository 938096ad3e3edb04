import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { Button } from '@/shared/ui/button';
import { IconButton } from '@/shared/ui/icon-button';
import css from './tour.module.css';
import { STEPS, type Step, type TourState } from './use-tour';

/** What each step points at; a step without a place stands in the middle. */
const PLACES: Partial<Record<Step, string>> = {
  work: 'nav a[href="/my-work"]',
  plans: 'nav a[href="/plans"]',
  palette: '[data-tour=palette]',
  help: '[data-tour=help]',
};

/** A card beside what it speaks of. The screen behind it stays usable; Esc leaves. */
export function Tour({ tour }: { tour: TourState }) {
  const { t } = useTranslation('app');
  const card = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  const step = tour.step ?? STEPS[0];
  const index = STEPS.indexOf(step);
  useShortcut('Escape', tour.leave);

  useEffect(() => {
    const place = PLACES[step];
    const target = place === undefined ? null : document.querySelector<HTMLElement>(place);
    target?.setAttribute('data-tour-now', '');
    const lay = () => {
      const box = target?.getBoundingClientRect();
      const height = card.current?.offsetHeight ?? 180;
      setAt(
        box === undefined
          ? null
          : {
              left: box.right + 14,
              top: Math.max(12, Math.min(box.top - 8, window.innerHeight - height - 12)),
            },
      );
    };
    lay();
    window.addEventListener('resize', lay);
    card.current?.focus();
    return () => {
      window.removeEventListener('resize', lay);
      target?.removeAttribute('data-tour-now');
    };
  }, [step]);

  useEffect(() => {
    card.current?.style.setProperty('--left', at === null ? '' : `${at.left}px`);
    card.current?.style.setProperty('--top', at === null ? '' : `${at.top}px`);
  }, [at]);

  return (
    <section
      ref={card}
      className={css.card}
      aria-label={t('tour.label')}
      aria-live="polite"
      tabIndex={-1}
    >
      <header className={css.head}>
        <span className={css.step}>{t('tour.step', { step: index + 1, count: STEPS.length })}</span>
        <IconButton icon="close" label={t('tour.leave')} onClick={tour.leave} />
      </header>
      <h2 className={css.title}>{t(`tour.steps.${step}.title`)}</h2>
      <p>{t(`tour.steps.${step}.text`)}</p>
      <footer className={css.foot}>
        <Button look="quiet" size="small" onClick={tour.leave}>
          {t('tour.leave')}
        </Button>
        {index > 0 && (
          <Button size="small" onClick={() => tour.go(-1)}>
            {t('tour.back')}
          </Button>
        )}
        <Button look="primary" size="small" onClick={() => tour.go(1)}>
          {index === STEPS.length - 1 ? t('tour.finish') : t('tour.next')}
        </Button>
      </footer>
    </section>
  );
}
