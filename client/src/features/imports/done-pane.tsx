import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { FormProblem } from '@/shared/ui/form-problem';
import { Icon } from '@/shared/ui/icon/icon';
import { toast } from '@/shared/ui/toast';
import css from './done-pane.module.css';
import { useUndoImport } from './queries';
import type { ImportPreview, ImportResult } from './types';

interface Props {
  preview: ImportPreview;
  /** Counts, known only right after the import. */
  result: ImportResult | null;
}

/** The third step: what came into being, the way to it and the way back. */
export function DonePane({ preview, result }: Props) {
  const { t } = useTranslation('imports');
  const navigate = useNavigate();
  const undo = useUndoImport(preview.id);
  const plan = result?.planId ?? preview.target?.id ?? null;
  if (preview.state === 'UNDONE') {
    return (
      <div className={css.pane}>
        <Icon name="undo" size={28} className={css.quiet} />
        <h2>{t('done.undone')}</h2>
        <p>{t('done.undoneText')}</p>
        <Button onClick={() => void navigate({ to: '/imports' })}>{t('check.other')}</Button>
      </div>
    );
  }
  return (
    <div className={css.pane}>
      <Icon name="check" size={28} className={css.good} />
      <h2>{t('done.title', { plan: result?.planName ?? preview.planName })}</h2>
      {result !== null && (
        <p>
          {t('done.counts', { ...result.created })}
          {result.updated > 0 && t('done.updated', { count: result.updated })}
        </p>
      )}
      {result !== null && result.kept.length > 0 && (
        <p className={css.note}>{t('done.kept', { sheets: result.kept.join('、') })}</p>
      )}
      <FormProblem error={undo.error} />
      <div className={css.buttons}>
        <Button
          busy={undo.isPending}
          onClick={() =>
            undo.mutate(undefined, { onSuccess: () => toast({ text: t('done.undone') }) })
          }
        >
          {t('done.undo')}
        </Button>
        {plan !== null && (
          <Button
            look="primary"
            onClick={() => void navigate({ to: '/plans/$planId', params: { planId: plan } })}
          >
            {t('done.open')}
          </Button>
        )}
      </div>
    </div>
  );
}
