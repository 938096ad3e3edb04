import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveState } from '@/shared/live/use-live';
import { useOnline } from '@/shared/live/use-online';
import { Button } from '@/shared/ui/button';
import { Icon } from '@/shared/ui/icon/icon';
import css from './offline-bar.module.css';

const PATIENCE = 2_000;

/** Says honestly that the server cannot be reached, and what becomes of what was typed. */
export function OfflineBar() {
  const { t } = useTranslation('app');
  const queries = useQueryClient();
  const lost = useLiveState() === 'offline';
  const online = useOnline();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!lost && online) {
      setShown(false);
      return;
    }
    // A server that restarts, or a train through a tunnel, is back before anybody has read this.
    const timer = setTimeout(() => setShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [lost, online]);
  return (
    <div role="status" className={css.place}>
      {shown && (
        <p className={css.bar}>
          <Icon name="warning" size={14} />
          <span>
            <b>{t(online ? 'offline.server' : 'offline.network')}</b> {t('offline.kept')}
          </span>
          <Button size="small" onClick={() => void queries.refetchQueries({ type: 'active' })}>
            {t('offline.retry')}
          </Button>
        </p>
      )}
    </div>
  );
}
