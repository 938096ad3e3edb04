import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Icon } from './icon/icon';
import css from './stale-notice.module.css';

interface Props {
  /** Sends what was typed again, over the newer version. */
  onMine: () => void;
  /** Drops what was typed. */
  onTheirs: () => void;
}

/** Somebody was faster: keep what I typed, or take what is there now? */
export function StaleNotice({ onMine, onTheirs }: Props) {
  const { t } = useTranslation('shared');
  return (
    <div className={css.notice} role="alert">
      <Icon name="warning" />
      <div>
        <b>{t('error.staleTitle')}</b>
        <p>{t('error.stale')}</p>
        <div className={css.actions}>
          <Button size="small" onClick={onMine}>
            {t('error.useMine')}
          </Button>
          <Button size="small" onClick={onTheirs}>
            {t('error.useTheirs')}
          </Button>
        </div>
      </div>
    </div>
  );
}
