import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalStatement } from '@/shared/api/goal-types';
import type { Id, Me } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { IconButton } from '@/shared/ui/icon-button';
import { statementsQuery, unitsQuery } from './queries';
import css from './statement.module.css';
import { StatementDialog } from './statement-dialog';

/** Mission and vision above the goals of the chosen unit, so that goals are read against them. */
export function StatementBar({ unit, me }: { unit: Id | undefined; me: Me }) {
  const { t } = useTranslation('goals');
  const units = useQuery(unitsQuery);
  const top = units.data?.find((each) => each.parentId === null);
  const wanted = unit ?? top?.id;
  const statements = useQuery({ ...statementsQuery(wanted), enabled: units.isSuccess });
  const [editing, setEditing] = useState<GoalStatement | 'new' | null>(null);
  const [nearest] = statements.data ?? [];
  const chosen = units.data?.find((each) => each.id === wanted);
  const own = nearest !== undefined && (nearest.unit?.id ?? undefined) === wanted;
  const may = me.administrator || leads(wanted);
  if (!statements.isSuccess || wanted === undefined) return null;
  if (nearest === undefined && !may) return null;
  return (
    <section className={css.bar} aria-label={t('statement.label')}>
      {nearest === undefined ? (
        <span className={css.quiet}>{t('statement.none', { unit: chosen?.name ?? '' })}</span>
      ) : (
        <p className={css.texts} title={nearest.background ?? undefined}>
          {nearest.mission !== null && (
            <span>
              <b>{t('statement.mission')}</b> {nearest.mission}
            </span>
          )}
          {nearest.vision !== null && (
            <span>
              <b>{t('statement.vision')}</b> {nearest.vision}
            </span>
          )}
          {!own && nearest.unit !== null && (
            <span className={css.quiet}>{t('statement.of', { unit: nearest.unit.name })}</span>
          )}
        </p>
      )}
      {may &&
        (own ? (
          <IconButton
            icon="edit"
            label={t('statement.edit')}
            onClick={() => setEditing(nearest ?? 'new')}
          />
        ) : (
          <Button size="small" look="quiet" icon="edit" onClick={() => setEditing('new')}>
            {t('statement.write', { unit: chosen?.name ?? '' })}
          </Button>
        ))}
      {editing !== null && (
        <StatementDialog
          statement={editing === 'new' ? null : editing}
          unitId={wanted}
          unit={chosen?.name ?? ''}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );

  /** The unit or one above it is led by the reader. */
  function leads(id: Id | undefined): boolean {
    let at = units.data?.find((each) => each.id === id);
    while (at !== undefined) {
      if (at.supervisor?.id === me.person.id) return true;
      const { parentId } = at;
      at = units.data?.find((each) => each.id === parentId);
    }
    return false;
  }
}
