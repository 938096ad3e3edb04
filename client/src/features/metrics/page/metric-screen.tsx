import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Metric } from '@/shared/api/metric-types';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { Presence } from '@/shared/presence/presence';
import { WatchButton } from '@/shared/subject/watch-button';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Screen } from '@/shared/ui/screen';
import { ScreenTabs } from '@/shared/ui/screen-tabs';
import { Skeleton } from '@/shared/ui/skeleton';
import { MetricDialog } from '../edit/metric-dialog';
import { StatusChip } from '../parts/status-chip';
import { deviationsQuery, metricQuery, tileQuery } from '../queries';
import { PasteDialog } from '../readings/paste-dialog';
import { ReadingDialog } from '../readings/reading-dialog';
import { ActivityTab } from './activity-tab';
import { CardTab } from './card-tab';
import { CompareTab } from './compare-tab';
import { DeviationPeek } from './deviation-peek';
import { DeviationTab } from './deviation-tab';
import css from './metric.module.css';
import { MetricMenu } from './metric-menu';
import { TrendControls } from './trend-controls';
import { TrendTab } from './trend-tab';
import { TABS, useMetricState } from './use-metric-state';

/** Everything about one indicator. */
export function MetricScreen() {
  const { metricId = '' } = useParams({ strict: false }) as { metricId?: string };
  const metric = useQuery(metricQuery(metricId));
  const { t } = useTranslation('metrics');
  if (metric.isPending) return <Skeleton rows={14} />;
  if (metric.isError) {
    return (
      <Screen title={t('board.title')}>
        <ErrorState error={metric.error} onRetry={() => void metric.refetch()} />
      </Screen>
    );
  }
  return <Shown key={metric.data.id} metric={metric.data} />;
}

function Shown({ metric }: { metric: Metric }) {
  const { t } = useTranslation('metrics');
  const [state, set] = useMetricState();
  const [pasting, setPasting] = useState(false);
  const tile = useQuery(tileQuery(metric.id));
  const deviations = useQuery(deviationsQuery(metric.id));
  const subject = { kind: 'metric', id: metric.id };
  const mayRecord = metric.right !== 'SEE' && metric.right !== 'COMMENT' && !metric.computed;
  const mayEdit = metric.right === 'EDIT' || metric.right === 'MANAGE';
  const open = deviations.data?.filter((sheet) => sheet.version === 0).length ?? 0;
  const enter = () => set({ enter: true });
  useShortcut('k', enter, { active: mayRecord });
  useShortcut('e', () => set({ edit: true }), { active: mayEdit });
  const search = (tab: (typeof TABS)[number]) => (tab === 'trend' ? {} : { tab });
  const sheet = deviations.data?.find((each) => each.period === state.deviation);

  return (
    <Screen
      title={
        <span className={css.title}>
          <Link to="/indicators" className={css.up}>
            {t('board.title')}
          </Link>
          <span className={css.slash} aria-hidden="true">
            /
          </span>
          {metric.name}
        </span>
      }
      facts={
        <>
          {tile.data && <StatusChip status={tile.data.status} />}
          <span className={css.code}>{metric.code}</span>
        </>
      }
      actions={
        <>
          <Presence subject={subject} />
          <WatchButton subject={subject} />
          {mayRecord && (
            <Button look="primary" shortcut="K" onClick={enter}>
              {t('page.enter')}
            </Button>
          )}
          <MetricMenu
            metric={metric}
            mayRecord={mayRecord}
            mayEdit={mayEdit}
            onPaste={() => setPasting(true)}
            onEdit={() => set({ edit: true })}
          />
        </>
      }
      tabs={
        <>
          <ScreenTabs
            label={metric.name}
            tabs={TABS.map((tab) => ({
              label:
                tab === 'deviations' && deviations.data !== undefined
                  ? t('page.tabCount', {
                      tab: t('page.tabs.deviations'),
                      count: deviations.data.length,
                    })
                  : t(`page.tabs.${tab}`),
              to: `/indicators/${metric.id}`,
              search: search(tab),
              active: state.tab === tab,
            }))}
          />
          {state.tab === 'trend' && <TrendControls metric={metric} state={state} onChange={set} />}
        </>
      }
      status={
        <span>
          {t('page.status', {
            frequency: t(`frequency.${metric.frequency}`),
            direction: t(`direction.${metric.direction}`),
          })}
          {open > 0 && ` · ${t('page.unexplained', { count: open })}`}
        </span>
      }
      peek={
        sheet !== undefined && (
          <DeviationPeek
            key={sheet.period}
            metric={metric}
            sheet={sheet}
            mayWrite={metric.right !== 'SEE' && metric.right !== 'COMMENT'}
            onClose={() => set({ deviation: undefined })}
          />
        )
      }
    >
      {state.tab === 'trend' && (
        <TrendTab
          metric={metric}
          tile={tile.data ?? null}
          sheets={deviations.data ?? []}
          state={state}
          onChange={set}
          onEnter={mayRecord ? enter : null}
          onPaste={mayRecord ? () => setPasting(true) : null}
        />
      )}
      {state.tab === 'deviations' && (
        <DeviationTab
          metric={metric}
          chosen={state.deviation}
          onOpen={(period) => set({ deviation: period })}
        />
      )}
      {state.tab === 'compare' && <CompareTab metric={metric} mayEdit={mayEdit} />}
      {state.tab === 'card' && (
        <CardTab metric={metric} mayEdit={mayEdit} onEdit={() => set({ edit: true })} />
      )}
      {state.tab === 'activity' && <ActivityTab metric={metric} />}
      {state.enter && mayRecord && !tile.isPending && (
        <ReadingDialog
          metricId={metric.id}
          period={tile.data?.nextPeriod}
          onClose={() => set({ enter: undefined })}
        />
      )}
      {pasting && <PasteDialog metric={metric} onClose={() => setPasting(false)} />}
      {state.edit && mayEdit && (
        <MetricDialog
          metric={metric}
          onClose={() => set({ edit: undefined })}
          onSaved={() => set({ edit: undefined })}
        />
      )}
    </Screen>
  );
}
