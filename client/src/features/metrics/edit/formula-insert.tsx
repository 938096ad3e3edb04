import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '@/shared/ui/segmented';
import { factsQuery, headsQuery } from '../queries';
import { FUNCTIONS } from './choices';
import css from './formula.module.css';

interface Props {
  onInsert: (word: string) => void;
  /** The indicator itself cannot stand in its own formula. */
  except: string | null;
}

/** What a formula can be made of: other indicators, what the product knows, functions. */
export function FormulaInsert({ onInsert, except }: Props) {
  const { t } = useTranslation('metrics');
  const [kind, setKind] = useState<'metrics' | 'facts' | 'functions'>('metrics');
  const [q, setQ] = useState('');
  const heads = useQuery(headsQuery(''));
  const facts = useQuery(factsQuery);
  const all = {
    metrics: (heads.data?.items ?? [])
      .filter((head) => head.id !== except)
      .map((head) => ({ word: head.code, name: head.name })),
    facts: (facts.data ?? []).map((fact) => ({ word: `fact("${fact.id}")`, name: fact.name })),
    functions: FUNCTIONS.map((name) => ({
      word: `${name}()`,
      name: t(`formula.functions.${name}`),
    })),
  }[kind];
  const wanted = q.trim().toLowerCase();
  const found = all.filter(({ word, name }) => `${word} ${name}`.toLowerCase().includes(wanted));
  return (
    <div className={css.insert}>
      <div className={css.pick}>
        <Segmented
          label={t('formula.insert')}
          value={kind}
          onChange={setKind}
          options={[
            { value: 'metrics', label: t('formula.metrics') },
            { value: 'facts', label: t('formula.facts') },
            { value: 'functions', label: t('formula.functionsTitle') },
          ]}
        />
        <input
          type="search"
          className={css.search}
          aria-label={t('formula.search')}
          placeholder={t('formula.search')}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
      </div>
      <ul className={css.words}>
        {found.slice(0, 60).map(({ word, name }) => (
          <li key={word}>
            <button type="button" onClick={() => onInsert(word)} title={word}>
              <code>{word}</code>
              <span>{name}</span>
            </button>
          </li>
        ))}
        {found.length === 0 && <li className={css.quiet}>{t('formula.nothing')}</li>}
      </ul>
    </div>
  );
}
