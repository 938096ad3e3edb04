import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { Chip } from '@/shared/ui/chip';
import { ErrorState } from '@/shared/ui/error-state';
import { Screen } from '@/shared/ui/screen';
import { Skeleton } from '@/shared/ui/skeleton';
import { CheckPane } from './check-pane';
import { DonePane } from './done-pane';
import { previewOf } from './queries';
import { Steps } from './steps';
import type { ImportResult } from './types';

export function ImportScreen() {
  const { t } = useTranslation('imports');
  const { importId } = useParams({ strict: false }) as { importId: string };
  const navigate = useNavigate();
  const preview = useQuery(previewOf(importId));
  const [result, setResult] = useState<ImportResult | null>(null);
  if (preview.isError) {
    return (
      <Screen title={t('title')}>
        <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
      </Screen>
    );
  }
  const data = preview.data;
  if (data === undefined) {
    return (
      <Screen title={t('title')} tabs={<Steps at="check" />}>
        <Skeleton rows={12} />
      </Screen>
    );
  }
  const open = data.state === 'PREVIEW';
  const look = data.problems.filter((each) => each.severity !== 'INFO').length;
  const known = data.tables.filter((each) => each.kind !== 'UNKNOWN').length;
  return (
    <Screen
      title={t('titleOf', { file: data.fileName })}
      facts={
        <>
          <Chip>{t('check.known', { known, all: data.tables.length })}</Chip>
          {open && look > 0 && <Chip tone="orange">{t('check.look', { count: look })}</Chip>}
        </>
      }
      tabs={<Steps at={open ? 'check' : 'done'} />}
      actions={
        <Button onClick={() => void navigate({ to: '/imports' })}>{t('check.other')}</Button>
      }
      status={open ? t('nothingYet') : null}
    >
      {open ? (
        <CheckPane preview={data} onApplied={setResult} />
      ) : (
        <DonePane preview={data} result={result} />
      )}
    </Screen>
  );
}
