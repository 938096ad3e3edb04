import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DashboardTile, TileEntry, TileKind } from '@/shared/api/dashboard-types';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { Form } from '@/shared/ui/form-grid';
import { Input } from '@/shared/ui/input';
import { Select } from '@/shared/ui/select';
import { newEntry, SIZES } from './entries';
import { placeFor } from './layout';
import { TileFields } from './tile-fields';

interface Props {
  onAdd: (entry: (tiles: readonly DashboardTile[]) => TileEntry) => void;
  onClose: () => void;
}

const KINDS: readonly TileKind[] = [
  'NUMBER',
  'CHART',
  'GOAL',
  'DEVIATIONS',
  'LOAD',
  'VIEW',
  'TEXT',
];

/** A new tile: what kind, and of what. It stands under the others at first. */
export function TileDialog({ onAdd, onClose }: Props) {
  const { t } = useTranslation('dashboards');
  const [kind, setKind] = useState<TileKind>('NUMBER');
  const [title, setTitle] = useState('');
  const [content, setContent] = useState<Partial<TileEntry>>({});
  const complete = isComplete(kind, content);
  const save = () => {
    if (!complete) return;
    onAdd((tiles) => newEntry(kind, placeFor(tiles, SIZES[kind]), { ...content, title }));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('tile.add')}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button look="primary" disabled={!complete} onClick={save}>
            {t('tile.put')}
          </Button>
        </>
      }
    >
      <Form onSubmit={save}>
        <Field label={t('tile.kind')} hint={t(`tile.hints.${kind}`)}>
          <Select
            value={kind}
            options={KINDS.map((each) => ({ value: each, label: t(`tile.kinds.${each}`) }))}
            onChange={(next) => {
              setKind(next);
              setContent({});
            }}
          />
        </Field>
        <TileFields key={kind} kind={kind} content={content} onContent={setContent} />
        <Field label={t('tile.title')} hint={t('tile.titleHint')}>
          <Input value={title} maxLength={100} onChange={(e) => setTitle(e.target.value)} />
        </Field>
      </Form>
    </Dialog>
  );
}

/** All that its kind needs is chosen. */
export function isComplete(kind: TileKind, content: Partial<TileEntry>): boolean {
  switch (kind) {
    case 'NUMBER':
    case 'CHART':
      return (content.metricIds ?? []).length > 0;
    case 'GOAL':
      return Boolean(content.goalId);
    case 'VIEW':
      return Boolean(content.viewId);
    case 'TEXT':
      return (content.text ?? '').trim() !== '';
    default:
      return true;
  }
}
