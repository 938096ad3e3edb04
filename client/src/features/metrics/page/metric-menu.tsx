import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, urlOf } from '@/shared/api/api';
import type { Metric } from '@/shared/api/metric-types';
import { useSentence } from '@/shared/api/use-sentence';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { IconButton } from '@/shared/ui/icon-button';
import { Menu, type MenuEntry } from '@/shared/ui/menu';
import { toast } from '@/shared/ui/toast';

interface Props {
  metric: Metric;
  mayRecord: boolean;
  mayEdit: boolean;
  onPaste: () => void;
  onEdit: () => void;
}

export function MetricMenu({ metric, mayRecord, mayEdit, onPaste, onEdit }: Props) {
  const { t } = useTranslation('metrics');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const sentence = useSentence();
  const [deleting, setDeleting] = useState(false);
  const path = { metricId: metric.id };
  const restore = async () => {
    try {
      await api.post('/metrics/{metricId}/restore', { path });
      await queries.invalidateQueries({ queryKey: ['metric'] });
      await navigate({ to: `/indicators/${metric.id}` });
    } catch (error) {
      toast({ text: sentence(error), tone: 'failed' });
    }
  };
  const remove = useMutation({
    mutationFn: () => api.delete('/metrics/{metricId}', { path, version: metric.version }),
    onSuccess: async () => {
      setDeleting(false);
      toast({
        text: t('page.deleted', { name: metric.name }),
        action: { label: t('shared:undo'), onPress: () => void restore() },
      });
      await navigate({ to: '/indicators' });
      await queries.invalidateQueries({ queryKey: ['metric'] });
    },
    onError: (error) => {
      setDeleting(false);
      toast({ text: sentence(error), tone: 'failed' });
    },
  });
  const entries: MenuEntry[] = [
    ...(mayRecord ? [{ label: t('page.paste'), icon: 'table' as const, onSelect: onPaste }] : []),
    {
      label: t('page.export'),
      icon: 'download',
      onSelect: () =>
        window.location.assign(urlOf('/metrics/{metricId}/readings/export.csv', { path })),
    },
    ...(mayEdit
      ? [
          'separator' as const,
          { label: t('page.edit'), icon: 'edit' as const, shortcut: 'E', onSelect: onEdit },
          {
            label: t('page.delete'),
            icon: 'bin' as const,
            danger: true,
            onSelect: () => setDeleting(true),
          },
        ]
      : []),
  ];
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton icon="more" label={t('page.more')} />}
        entries={entries}
      />
      <ConfirmDialog
        open={deleting}
        title={t('page.deleteTitle', { name: metric.name })}
        confirm={t('shared:delete')}
        danger
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
        onClose={() => setDeleting(false)}
      >
        {t('page.deleteText')}
      </ConfirmDialog>
    </>
  );
}
