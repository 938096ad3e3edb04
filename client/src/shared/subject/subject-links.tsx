import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { SubjectLink, SubjectLinkType, SubjectRef } from '@/shared/api/types';
import { addressOf } from '@/shared/routing/address-of';
import { Chip } from '@/shared/ui/chip';
import { ErrorState } from '@/shared/ui/error-state';
import { FormProblem } from '@/shared/ui/form-problem';
import { IconButton } from '@/shared/ui/icon-button';
import { Skeleton } from '@/shared/ui/skeleton';
import { LinkPicker } from './link-picker';
import css from './subject.module.css';
import { linksQuery } from './subject-queries';

/** What a thing has to do with others, in both directions. */
export function SubjectLinks({ subject, mayLink }: { subject: SubjectRef; mayLink: boolean }) {
  const { t } = useTranslation('subject');
  const queries = useQueryClient();
  const list = useQuery(linksQuery(subject));
  const [error, setError] = useState<unknown>(null);
  const act = async (work: Promise<unknown>) => {
    try {
      await work;
      setError(null);
    } catch (failed) {
      setError(failed);
    }
    await queries.invalidateQueries({ queryKey: linksQuery(subject).queryKey });
  };
  const add = (to: SubjectRef, type: SubjectLinkType) =>
    act(
      api.post('/subjects/{kind}/{id}/links', {
        path: { kind: subject.kind, id: subject.id },
        body: { type, to: { kind: to.kind, id: to.id } },
      }),
    );
  if (list.isPending) return <Skeleton rows={2} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <div className={css.stack}>
      <FormProblem error={error} />
      {list.data.length === 0 && <p className={css.quiet}>{t('links.empty')}</p>}
      <ul className={css.stack}>
        {list.data.map((link) => (
          <LinkRow
            key={link.id}
            link={link}
            subject={subject}
            onRemove={
              mayLink
                ? () => void act(api.delete('/subject-links/{id}', { path: { id: link.id } }))
                : null
            }
          />
        ))}
      </ul>
      {mayLink && <LinkPicker onChoose={(to, type) => void add(to, type)} />}
    </div>
  );
}

function LinkRow(props: { link: SubjectLink; subject: SubjectRef; onRemove: (() => void) | null }) {
  const { link, subject, onRemove } = props;
  const { t } = useTranslation('subject');
  const other = link.from.id === subject.id ? link.to : link.from;
  const address = addressOf(other);
  return (
    <li className={css.file}>
      <Chip>{t(`links.${link.type}`)}</Chip>
      <span className={css.grow}>
        {address === null ? (
          other.title
        ) : (
          <Link to={address.to} {...(address.search ? { search: address.search } : {})}>
            {other.title}
          </Link>
        )}
        {other.detail !== null && <span className={css.quiet}> {other.detail}</span>}
      </span>
      {onRemove !== null && (
        <IconButton
          icon="close"
          label={t('links.remove', { title: other.title })}
          onClick={onRemove}
        />
      )}
    </li>
  );
}
