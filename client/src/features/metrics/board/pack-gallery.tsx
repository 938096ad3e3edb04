import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { ErrorState } from '@/shared/ui/error-state';
import { Icon } from '@/shared/ui/icon/icon';
import { Skeleton } from '@/shared/ui/skeleton';
import { packsQuery } from '../queries';
import css from './pack.module.css';

interface Props {
  onChoose: (pack: string) => void;
  onNew?: () => void;
  /** Over the board instead of in its place. */
  dialog?: boolean;
  onClose?: () => void;
}

/** Ready sets of indicators: the first step of an empty board. */
export function PackGallery({ onChoose, onNew, dialog = false, onClose }: Props) {
  const { t } = useTranslation('metrics');
  const packs = useQuery(packsQuery);
  const list = packs.isPending ? (
    <Skeleton rows={6} />
  ) : packs.isError ? (
    <ErrorState error={packs.error} onRetry={() => void packs.refetch()} />
  ) : (
    <ul className={css.packs}>
      {packs.data.map((pack) => (
        <li key={pack.id}>
          <button type="button" className={css.pack} onClick={() => onChoose(pack.id)}>
            <b>{pack.name}</b>
            <span className={css.quiet}>{t(`packs.about.${pack.id}`, '')}</span>
            <span className={css.look}>
              {t('packs.look', { count: pack.metrics })}
              <Icon name="arrow-right" size={13} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
  if (dialog) {
    return (
      <Dialog
        open
        width="wide"
        title={t('packs.title')}
        description={t('packs.note')}
        onClose={() => onClose?.()}
      >
        {list}
      </Dialog>
    );
  }
  return (
    <div className={css.empty}>
      <h2 className={css.title}>{t('packs.emptyTitle')}</h2>
      <p className={css.quiet}>{t('packs.emptyNote')}</p>
      {list}
      <p>
        <Button look="quiet" icon="add" onClick={onNew}>
          {t('packs.own')}
        </Button>
      </p>
    </div>
  );
}
