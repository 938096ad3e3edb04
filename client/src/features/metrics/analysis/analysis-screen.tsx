import { useTranslation } from 'react-i18next';
import { oneOf, type RawSearch, text, useSearchState } from '@/shared/routing/use-search-state';
import { Screen } from '@/shared/ui/screen';
import { ScreenTabs } from '@/shared/ui/screen-tabs';
import { BeforeAfterPane } from './before-after-pane';
import { CorrelationPane } from './correlation-pane';
import { FunnelPane } from './funnel-pane';

const TABS = ['correlation', 'beforeAfter', 'funnel'] as const;

function read(raw: RawSearch) {
  return {
    tab: oneOf(raw['tab'], TABS) ?? ('correlation' as const),
    first: text(raw['first']),
    second: text(raw['second']),
    ids: (text(raw['ids']) ?? '').split(',').filter((id) => id !== ''),
    before: text(raw['before']),
    after: text(raw['after']),
    period: text(raw['period']),
  };
}

export type AnalysisState = ReturnType<typeof read>;
export interface AnalysisChange {
  first?: string | undefined;
  second?: string | undefined;
  ids?: string | undefined;
  before?: string | undefined;
  after?: string | undefined;
  period?: string | undefined;
}
export interface PaneProps {
  state: AnalysisState;
  onChange: (change: AnalysisChange) => void;
}

/** Indicators against each other: two that move together, before and after, a funnel. */
export function AnalysisScreen() {
  const { t } = useTranslation('metrics');
  const [state, set] = useSearchState(read);
  const onChange = set as (change: AnalysisChange) => void;
  const Pane = {
    correlation: CorrelationPane,
    beforeAfter: BeforeAfterPane,
    funnel: FunnelPane,
  }[state.tab];
  return (
    <Screen
      title={t('analysis.title')}
      tabs={
        <ScreenTabs
          label={t('analysis.title')}
          tabs={[
            { label: t('analysis.board'), to: '/indicators', active: false },
            ...TABS.map((tab) => ({
              label: t(`analysis.tabs.${tab}`),
              to: '/indicators/analysis',
              search: tab === 'correlation' ? {} : { tab },
              active: state.tab === tab,
            })),
          ]}
        />
      }
    >
      <Pane state={state} onChange={onChange} />
    </Screen>
  );
}
