import { useTranslation } from 'react-i18next';
import type { Language } from '@/shared/api/types';
import { changeLanguage } from '@/shared/i18n/texts';
import css from './language-links.module.css';

const NAMES: readonly { value: Language; label: string }[] = [
  { value: 'zh', label: '简体中文' },
  { value: 'en', label: 'English' },
];

export function LanguageLinks() {
  const { i18n } = useTranslation();
  return (
    <span className={css.links}>
      {NAMES.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          lang={value === 'zh' ? 'zh-CN' : 'en'}
          aria-pressed={i18n.language === value}
          className={css.link}
          onClick={() => void changeLanguage(value)}
        >
          {label}
        </button>
      ))}
    </span>
  );
}
