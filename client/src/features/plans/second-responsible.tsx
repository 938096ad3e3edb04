import { useTranslation } from 'react-i18next';
import { Kbd } from '@/shared/ui/kbd';
import css from './raci.module.css';

interface Props {
  old: string;
  name: string;
  onReplace: () => void;
  onSupport: () => void;
  onLeave: () => void;
}

/** The question when a second R is typed: there can be only one. */
export function SecondResponsible({ old, name, onReplace, onSupport, onLeave }: Props) {
  const { t } = useTranslation('plans');
  const choices = [
    { label: t('raci.replace', { name, old }), key: 'Enter', act: onReplace },
    { label: t('raci.asS', { name }), key: 'S', act: onSupport },
    { label: t('raci.never'), key: 'Esc', act: onLeave },
  ];
  return (
    <div className={css.question} role="alert">
      <p>{t('raci.hasR', { name: old })}</p>
      {choices.map((choice) => (
        <button key={choice.key} type="button" className={css.choice} onClick={choice.act}>
          {choice.label}
          <Kbd>{choice.key}</Kbd>
        </button>
      ))}
    </div>
  );
}
