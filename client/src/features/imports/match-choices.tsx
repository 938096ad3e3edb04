import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import css from './check-side.module.css';
import type { ImportChange, ImportMatch } from './types';

interface Props {
  matches: ImportMatch[];
  onChoose: (change: ImportChange) => void;
}

/** Tasks the RACI table writes differently, taken for the same one. */
export function MatchChoices({ matches, onChoose }: Props) {
  const { t } = useTranslation('imports');
  if (matches.length === 0) return null;
  return (
    <section className={css.block}>
      <h3>
        {t('matches.title')}
        <span>{t('matches.count', { count: matches.length })}</span>
      </h3>
      {matches.map((match) => (
        <div key={match.written} className={css.pair}>
          <span className={match.apart ? css.note : undefined}>
            {match.written} {match.apart ? '≠' : '＝'} {match.taskName}
          </span>
          <Button
            size="small"
            look="quiet"
            onClick={() => onChoose({ apart: [{ written: match.written, apart: !match.apart }] })}
          >
            {match.apart ? t('matches.join') : t('matches.part')}
          </Button>
        </div>
      ))}
    </section>
  );
}
