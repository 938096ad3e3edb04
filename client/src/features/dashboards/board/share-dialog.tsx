import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { currentOf } from '@/shared/api/api-error';
import type { Dashboard, DashboardShare } from '@/shared/api/dashboard-types';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { FormProblem } from '@/shared/ui/form-problem';
import { IconButton } from '@/shared/ui/icon-button';
import { PartyName } from '@/shared/ui/party-name';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Select } from '@/shared/ui/select';
import { StaleNotice } from '@/shared/ui/stale-notice';
import { toast } from '@/shared/ui/toast';
import css from './board.module.css';

interface Props {
  dashboard: Dashboard;
  onSaved: (dashboard: Dashboard) => void;
  onClose: () => void;
}

/** With whom: people, whoever is in a unit, whoever has a post. Everyone still sees only what they may. */
export function ShareDialog({ dashboard, onSaved, onClose }: Props) {
  const { t } = useTranslation('dashboards');
  const [shares, setShares] = useState<readonly DashboardShare[]>(dashboard.shares);
  const save = useMutation({
    mutationFn: (version: number) =>
      api.put<Dashboard>('/dashboards/{dashboardId}/shares', {
        path: { dashboardId: dashboard.id },
        version,
        body: {
          shares: shares.map(({ party, mayEdit }) => ({ kind: party.kind, id: party.id, mayEdit })),
        },
      }),
    onSuccess: (saved) => {
      onSaved(saved);
      toast({ text: t('share.saved') });
      onClose();
    },
  });
  const current = currentOf<Dashboard>(save.error);
  const may = (party: DashboardShare['party'], mayEdit: boolean) =>
    setShares(shares.map((one) => (one.party.id === party.id ? { ...one, mayEdit } : one)));
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('share.title', { name: dashboard.name })}
      description={t('share.text')}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button
            look="primary"
            busy={save.isPending}
            onClick={() => save.mutate(dashboard.version)}
          >
            {t('shared:save')}
          </Button>
        </>
      }
    >
      <PartyPicker
        key={shares.length}
        value={null}
        label={t('share.with')}
        placeholder={t('share.with')}
        kinds={['PERSON', 'UNIT', 'POST']}
        onChange={(party) => {
          if (party === null || shares.some((one) => one.party.id === party.id)) return;
          setShares([...shares, { party, mayEdit: false }]);
        }}
      />
      <ul className={css.shares}>
        {shares.map(({ party, mayEdit }) => (
          <li key={party.id} className={css.share}>
            <PartyName party={party} />
            <Select
              size="small"
              label={t('share.right', { name: party.name })}
              value={mayEdit ? 'edit' : 'see'}
              options={[
                { value: 'see', label: t('share.see') },
                { value: 'edit', label: t('share.edit') },
              ]}
              onChange={(next) => may(party, next === 'edit')}
            />
            <IconButton
              icon="close"
              label={t('share.remove', { name: party.name })}
              onClick={() => setShares(shares.filter((one) => one.party.id !== party.id))}
            />
          </li>
        ))}
      </ul>
      {shares.length === 0 && <p className={css.note}>{t('share.nobody')}</p>}
      {current === null ? (
        <FormProblem error={save.error} fields={[]} />
      ) : (
        <StaleNotice
          onMine={() => save.mutate(current.version)}
          onTheirs={() => {
            onSaved(current);
            setShares(current.shares);
            save.reset();
          }}
        />
      )}
    </Dialog>
  );
}
