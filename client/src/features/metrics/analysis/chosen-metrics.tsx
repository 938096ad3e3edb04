import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { IconButton } from '@/shared/ui/icon-button';
import { headsQuery } from '../queries';
import css from './analysis.module.css';
import { MetricSelect } from './metric-select';

interface Props {
  ids: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Several indicators in an order of one's own. */
export function ChosenMetrics({ ids, onChange }: Props) {
  const { t } = useTranslation('metrics');
  const heads = useQuery(headsQuery(''));
  const name = (id: string) => heads.data?.items.find((head) => head.id === id)?.name ?? '…';
  const move = (at: number) => {
    const next = [...ids];
    const [one] = next.splice(at, 1);
    if (one !== undefined) next.splice(at - 1, 0, one);
    onChange(next);
  };
  return (
    <div className={css.chosen}>
      <ol className={css.order}>
        {ids.map((id, at) => (
          <li key={id} className={css.one}>
            {name(id)}
            {at > 0 && (
              <IconButton
                icon="chevron-left"
                label={t('analysis.earlier', { name: name(id) })}
                onClick={() => move(at)}
              />
            )}
            <IconButton
              icon="close"
              label={t('analysis.remove', { name: name(id) })}
              onClick={() => onChange(ids.filter((other) => other !== id))}
            />
          </li>
        ))}
      </ol>
      <div className={css.add}>
        <MetricSelect
          key={ids.length}
          label={t('analysis.add')}
          value={undefined}
          except={ids}
          onChange={(id) => onChange([...ids, id])}
        />
      </div>
    </div>
  );
}
