import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { SearchInput } from '@/shared/ui/search-input';
import { Segmented } from '@/shared/ui/segmented';
import { Spacer } from '@/shared/ui/spacer';
import { type PeopleFilter, usePeopleState } from './use-people-state';

const STATES: readonly PeopleFilter[] = ['active', 'inactive', 'all'];

export function PeopleFilters() {
  const { t } = useTranslation('people');
  const [state, set] = usePeopleState();
  const [typed, setTyped] = useState(state.q);
  const settled = useDeferredValue(typed);
  const box = useRef<HTMLInputElement>(null);
  useShortcut('f', () => box.current?.focus());
  useEffect(() => {
    if (settled.trim() !== state.q) set({ q: settled.trim() || undefined });
  }, [settled, state.q, set]);
  return (
    <>
      <Spacer />
      <Segmented
        label={t('filter.state')}
        value={state.state}
        options={STATES.map((value) => ({ value, label: t(`filter.states.${value}`) }))}
        onChange={(value) => set({ state: value === 'active' ? undefined : value })}
      />
      <SearchInput ref={box} label={t('filter.search')} value={typed} onChange={setTyped} />
    </>
  );
}
