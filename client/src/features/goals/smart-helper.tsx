import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { SmartAdvice } from '@/shared/api/goal-types';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import { LETTERS } from './smart';
import css from './smart.module.css';

export interface SmartFacts {
  text: string;
  base: boolean;
  target: boolean;
  due: boolean;
  owner: boolean;
  parent: boolean;
}

const WAIT = 350;

/** What is still vague, asked again whenever somebody stops typing for a moment. */
export function useSmartAdvice(facts: SmartFacts) {
  const key = JSON.stringify(facts);
  const [asked, setAsked] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(key), WAIT);
    return () => clearTimeout(timer);
  }, [key]);
  const body = JSON.parse(asked) as SmartFacts;
  return useQuery({
    queryKey: ['smart-check', asked],
    queryFn: ({ signal }) => api.post<SmartAdvice>('/goals/smart-check', { body, signal }),
    enabled: body.text.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    meta: { live: false },
  });
}

/** The five letters, which of them is still vague, and what to write instead. */
export function SmartHelper({ advice }: { advice: SmartAdvice | undefined }) {
  const { t } = useTranslation('goals');
  const hints = advice?.hints ?? [];
  return (
    <section className={css.helper} aria-label={t('smart.title')}>
      <h3>{t('smart.title')}</h3>
      <ul className={css.letters}>
        {LETTERS.map((letter) => {
          const vague = hints.some((hint) => hint.letter === letter);
          const state = advice === undefined ? 'open' : vague ? 'vague' : 'clear';
          return (
            <li
              key={letter}
              className={cx(css.letter, css[state])}
              title={t(`smart.letter.${letter}`)}
            >
              <b>{letter}</b>
              <span>{t(`smart.letter.${letter}`)}</span>
              {state !== 'open' && (
                <Icon
                  name={vague ? 'warning' : 'check'}
                  size={12}
                  label={t(vague ? 'smart.vague' : 'smart.clear')}
                />
              )}
            </li>
          );
        })}
      </ul>
      <div role="status" className={css.findings}>
        {advice === undefined && <p className={css.quiet}>{t('smart.start')}</p>}
        {advice !== undefined && hints.length === 0 && (
          <p className={css.good}>
            <Icon name="check" size={14} /> {t('smart.allClear')}
          </p>
        )}
        {hints.map((hint) => (
          <div key={`${hint.flaw}${hint.start}${hint.words}`} className={css.finding}>
            <b className={css.tile}>{hint.letter}</b>
            <p>{hint.finding}</p>
            <p className={css.advice}>{hint.suggestion}</p>
          </div>
        ))}
      </div>
    </section>
  );
}
