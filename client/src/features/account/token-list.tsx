import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Page, TokenView } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { Chip } from '@/shared/ui/chip';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { ErrorState } from '@/shared/ui/error-state';
import { SecretDialog } from '@/shared/ui/secret-dialog';
import { Section } from '@/shared/ui/section';
import { Skeleton } from '@/shared/ui/skeleton';
import { toast } from '@/shared/ui/toast';
import css from './entry-list.module.css';
import { TokenForm } from './token-form';

export function TokenList() {
  const { t } = useTranslation('account');
  const { moment, exact } = useDates();
  const queries = useQueryClient();
  const sentence = useSentence();
  const [secret, setSecret] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<TokenView | null>(null);
  const tokens = useQuery({
    queryKey: ['token'],
    queryFn: ({ signal }) => api.get<Page<TokenView>>('/me/tokens', { signal }),
  });
  const revoke = useMutation({
    mutationFn: (id: string) => api.delete('/me/tokens/{id}', { path: { id } }),
    onSuccess: () => toast({ text: t('tokens.revoked') }),
    onError: (error) => toast({ text: sentence(error), tone: 'failed' }),
    onSettled: () => {
      setLeaving(null);
      return queries.invalidateQueries({ queryKey: ['token'] });
    },
  });
  return (
    <>
      <Section title={t('tokens.new')} hint={t('tokens.hint')}>
        <TokenForm onCreated={setSecret} />
      </Section>
      <Section title={t('tokens.title')}>
        {tokens.isPending && <Skeleton rows={3} />}
        {tokens.isError && (
          <ErrorState error={tokens.error} onRetry={() => void tokens.refetch()} />
        )}
        {tokens.data?.items.length === 0 && <p>{t('tokens.none')}</p>}
        <ul className={css.list}>
          {(tokens.data?.items ?? []).map((token) => (
            <li key={token.id} className={css.entry}>
              <div className={css.text}>
                <b>
                  {token.name}
                  {token.scopes.map((scope) => (
                    <Chip key={scope}>{t(`tokens.scopes.${scope}`)}</Chip>
                  ))}
                </b>
                <span>
                  {token.expiresAt === null
                    ? t('tokens.forever')
                    : t('tokens.until', { at: exact(token.expiresAt).slice(0, 10) })}
                  {' · '}
                  {token.lastUsedAt === null
                    ? t('tokens.unused')
                    : t('tokens.used', { at: moment(token.lastUsedAt) })}
                </span>
              </div>
              <Button size="small" onClick={() => setLeaving(token)}>
                {t('tokens.revoke')}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
      <SecretDialog
        title={t('tokens.created')}
        note={t('tokens.createdNote')}
        secret={secret}
        onClose={() => setSecret(null)}
      />
      <ConfirmDialog
        open={leaving !== null}
        title={t('tokens.revokeTitle', { name: leaving?.name })}
        confirm={t('tokens.revoke')}
        danger
        busy={revoke.isPending}
        onClose={() => setLeaving(null)}
        onConfirm={() => leaving !== null && revoke.mutate(leaving.id)}
      >
        {t('tokens.revokeNote')}
      </ConfirmDialog>
    </>
  );
}
