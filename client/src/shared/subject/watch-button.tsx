import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { SubjectRef } from '@/shared/api/types';
import { IconButton } from '@/shared/ui/icon-button';
import css from './subject.module.css';
import { watchQuery } from './subject-queries';

/** Whether changes of a thing come to one's inbox. */
export function WatchButton({ subject }: { subject: SubjectRef }) {
  const { t } = useTranslation('subject');
  const queries = useQueryClient();
  const options = watchQuery(subject);
  const { data } = useQuery(options);
  const watching = data?.watching === true;
  const { mutate } = useMutation({
    mutationFn: () => {
      const call = { path: { kind: subject.kind, id: subject.id } };
      const path = '/subjects/{kind}/{id}/watch';
      return watching ? api.delete(path, call) : api.put(path, call);
    },
    onSuccess: () => queries.setQueryData(options.queryKey, { watching: !watching }),
  });
  return (
    <IconButton
      icon="eye"
      label={t(watching ? 'watch.unwatch' : 'watch.watch')}
      pressed={watching}
      className={watching ? css.watching : undefined}
      onClick={() => mutate()}
    />
  );
}
