import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { RoadmapEntry } from '@/shared/api/goal-types';
import { useSentence } from '@/shared/api/use-sentence';
import { Checkbox } from '@/shared/ui/checkbox';
import { cx } from '@/shared/ui/cx';
import { IconButton } from '@/shared/ui/icon-button';
import { toast } from '@/shared/ui/toast';
import css from './views.module.css';

const PARTS = ['milestone', 'deliverable', 'expected'] as const;

interface Props {
  entry: RoadmapEntry;
  /** Null where the reader may not change it. */
  onEdit: (() => void) | null;
}

/** What a goal means for a quarter: focus, by what one sees it, what is handed over. */
export function RoadmapCard({ entry, onEdit }: Props) {
  const { t } = useTranslation('goals');
  const queries = useQueryClient();
  const sentence = useSentence();
  const tick = async (done: boolean) => {
    try {
      await api.patch('/goals/{goalId}/roadmap/{entryId}', {
        path: { goalId: entry.goalId, entryId: entry.id },
        body: { ...contentOf(entry), done },
        version: entry.version,
      });
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
    await queries.invalidateQueries({ queryKey: ['goal'] });
  };
  return (
    <div className={cx(css.entry, entry.done && css.done)}>
      <div className={css.entryHead}>
        <b>{entry.focus}</b>
        <Checkbox
          checked={entry.done}
          label={t('roadmap.doneOf', { focus: entry.focus })}
          onChange={(done) => void tick(done)}
        />
        {onEdit !== null && (
          <IconButton
            icon="edit"
            label={t('roadmap.edit', { focus: entry.focus })}
            onClick={onEdit}
          />
        )}
      </div>
      <dl>
        {PARTS.map(
          (part) =>
            entry[part] !== null && (
              <div key={part} style={{ display: 'contents' }}>
                <dt>{t(`roadmap.${part}`)}</dt>
                <dd>{entry[part]}</dd>
              </div>
            ),
        )}
      </dl>
      {entry.carriedFrom !== null && <span className={css.quiet}>{t('roadmap.carried')}</span>}
    </div>
  );
}

export function contentOf({
  period,
  year,
  focus,
  milestone,
  deliverable,
  expected,
  done,
}: RoadmapEntry) {
  return { period, year, focus, milestone, deliverable, expected, done };
}
