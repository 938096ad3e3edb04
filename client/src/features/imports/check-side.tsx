import type { UseMutationResult } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { FormProblem } from '@/shared/ui/form-problem';
import css from './check-side.module.css';
import { DateChanges } from './date-changes';
import { LetterChoices } from './letter-choices';
import { MatchChoices } from './match-choices';
import { PeopleChoices } from './people-choices';
import { PlanChoices } from './plan-choices';
import { useApply } from './queries';
import type { ImportChange, ImportPreview, ImportResult } from './types';
import { WillCreate } from './will-create';

interface Props {
  preview: ImportPreview;
  choose: UseMutationResult<ImportPreview, Error, ImportChange>;
  onApplied: (result: ImportResult) => void;
}

/** What will come into being, and everything that wants a decision. */
export function CheckSide({ preview, choose, onApplied }: Props) {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const apply = useApply(preview);
  const nothing = preview.counts.tasks === 0 || (preview.countsInWeeks && !preview.planStart);
  return (
    <aside className={css.side} aria-label={t('side.label')}>
      <div className={css.scroll}>
        <WillCreate preview={preview} />
        <PlanChoices preview={preview} onChoose={choose.mutate} error={choose.error} />
        <PeopleChoices people={preview.people} onChoose={choose.mutate} />
        <LetterChoices letters={preview.raciLetters} onChoose={choose.mutate} />
        <MatchChoices matches={preview.matches} onChoose={choose.mutate} />
        <DateChanges preview={preview} onChoose={choose.mutate} />
      </div>
      <footer className={css.foot}>
        <FormProblem error={apply.error ?? choose.error} fields={['planStart', 'planName']} />
        <div className={css.buttons}>
          <Button onClick={() => void navigate({ to: '/imports' })}>{t('shared:back')}</Button>
          <Button
            look="primary"
            className={css.main}
            busy={apply.isPending || choose.isPending}
            disabled={nothing}
            onClick={() => apply.mutate(undefined, { onSuccess: onApplied })}
          >
            {t('side.apply')}
          </Button>
        </div>
      </footer>
    </aside>
  );
}
