import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Metric } from '@/shared/api/metric-types';
import { Button } from '@/shared/ui/button';
import { FormActions } from '@/shared/ui/form-grid';
import { FormProblem } from '@/shared/ui/form-problem';
import { IconButton } from '@/shared/ui/icon-button';
import { Input } from '@/shared/ui/input';
import { StaleNotice } from '@/shared/ui/stale-notice';
import { parseNumber } from '../model/values';
import css from './metric.module.css';
import { useCardPart } from './use-card-part';

/** Teams, channels or products an indicator is read for, with their weights. */
export function MembersForm({ metric, mayEdit }: { metric: Metric; mayEdit: boolean }) {
  const { t } = useTranslation('metrics');
  const first = metric.members
    .filter((member) => member.active)
    .map((member) => ({
      id: member.id as string | null,
      name: member.name,
      weight: String(member.weight),
    }));
  const [rows, setRows] = useState(first);
  const { save, take, current } = useCardPart(metric, 'members');
  const changed = JSON.stringify(rows) !== JSON.stringify(first);
  const set = (at: number, part: Partial<(typeof rows)[number]>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const send = (version: number) =>
    save.mutate({
      version,
      body: {
        members: rows
          .filter((row) => row.name.trim() !== '')
          .map((row) => ({
            id: row.id,
            name: row.name.trim(),
            weight: parseNumber(row.weight) ?? 1,
          })),
      },
    });
  if (metric.computed) return <p className={css.quiet}>{t('members.computed')}</p>;
  if (rows.length === 0 && !mayEdit) return <p className={css.quiet}>{t('members.none')}</p>;
  return (
    <>
      {rows.length > 0 && (
        <ul className={css.lines}>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a new row has no other name
            <li key={at} className={css.line}>
              <Input
                aria-label={t('members.name')}
                placeholder={t('members.name')}
                readOnly={!mayEdit}
                value={row.name}
                onChange={(event) => set(at, { name: event.target.value })}
              />
              <Input
                aria-label={t('members.weightOf', { name: row.name })}
                className={css.short}
                inputMode="decimal"
                readOnly={!mayEdit}
                value={row.weight}
                onChange={(event) => set(at, { weight: event.target.value })}
              />
              {mayEdit && (
                <IconButton
                  icon="close"
                  label={t('members.remove', { name: row.name })}
                  onClick={() => setRows(rows.filter((_, index) => index !== at))}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {current === null ? (
        <FormProblem error={save.error} />
      ) : (
        <StaleNotice onMine={() => send(current.version)} onTheirs={() => void take(current)} />
      )}
      {mayEdit && (
        <FormActions>
          <Button
            icon="add"
            size="small"
            onClick={() => setRows([...rows, { id: null, name: '', weight: '1' }])}
          >
            {t('members.add')}
          </Button>
          {changed && (
            <Button
              size="small"
              look="primary"
              busy={save.isPending}
              onClick={() => send(metric.version)}
            >
              {t('shared:save')}
            </Button>
          )}
        </FormActions>
      )}
    </>
  );
}
