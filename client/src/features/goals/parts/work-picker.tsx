import { Combobox } from '@base-ui/react/combobox';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { KeyResult } from '@/shared/api/goal-types';
import type { SearchItem, SearchResult, SubjectRef } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import control from '@/shared/ui/control.module.css';
import { FormProblem } from '@/shared/ui/form-problem';
import popup from '@/shared/ui/popup.module.css';
import { Select } from '@/shared/ui/select';
import css from './support-list.module.css';

interface Props {
  keyResults: readonly KeyResult[];
  error: unknown;
  onAdd: (subject: SubjectRef, keyResultId: string | null) => Promise<void>;
  onCancel: () => void;
}

/** What can serve a goal. */
const KINDS: readonly string[] = ['plan', 'item', 'metric'];

/** Finds a plan, task or indicator and says which part of the goal it serves. */
export function WorkPicker({ keyResults, error, onAdd, onCancel }: Props) {
  const { t } = useTranslation('goals');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<SearchItem | null>(null);
  const [part, setPart] = useState('');
  const [busy, setBusy] = useState(false);
  const query = typed === chosen?.title ? '' : typed.trim();
  const found = useQuery({
    queryKey: ['search', { q: query, limit: 20, work: true }],
    queryFn: ({ signal }) =>
      api.get<SearchResult>('/search', { query: { q: query, limit: 20 }, signal }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  const items =
    query === '' ? [] : (found.data?.items ?? []).filter((item) => KINDS.includes(item.kind));
  const add = async () => {
    if (chosen === null) return;
    setBusy(true);
    await onAdd(chosen, part === '' ? null : part);
    setBusy(false);
  };
  return (
    <div className={css.picker}>
      <FormProblem error={error} />
      <Combobox.Root
        items={items}
        filter={null}
        value={chosen}
        onValueChange={(item: SearchItem | null) => {
          setChosen(item);
          setTyped(item?.title ?? '');
        }}
        inputValue={typed}
        onInputValueChange={setTyped}
        itemToStringLabel={(item: SearchItem) => item.title}
        isItemEqualToValue={(a: SearchItem, b: SearchItem) => a.id === b.id}
        autoHighlight
      >
        <Combobox.InputGroup className={control.control}>
          <Combobox.Input
            className={control.bare}
            aria-label={t('supports.find')}
            placeholder={t('supports.find')}
            autoFocus
          />
        </Combobox.InputGroup>
        <Combobox.Portal>
          <Combobox.Positioner className={popup.positioner} sideOffset={4}>
            <Combobox.Popup className={popup.popup}>
              <Combobox.Status className={popup.note}>
                {query !== '' && found.data !== undefined && items.length === 0
                  ? t('supports.nothing')
                  : null}
              </Combobox.Status>
              <Combobox.List>
                {(item: SearchItem) => (
                  <Combobox.Item key={`${item.kind}${item.id}`} value={item} className={popup.item}>
                    <span className={popup.grow}>{item.title}</span>
                    <span className={popup.detail}>
                      {item.container?.title ?? t(`supports.kind.${item.kind}`)}
                    </span>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
      {keyResults.length > 0 && (
        <Select
          label={t('supports.part')}
          value={part}
          onChange={setPart}
          options={[
            { value: '', label: t('supports.whole') },
            ...keyResults.map((each) => ({ value: each.id, label: each.title })),
          ]}
        />
      )}
      <div className={css.actions}>
        <Button size="small" onClick={onCancel}>
          {t('shared:cancel')}
        </Button>
        <Button
          size="small"
          look="primary"
          busy={busy}
          disabled={chosen === null}
          onClick={() => void add()}
        >
          {t('supports.confirm')}
        </Button>
      </div>
    </div>
  );
}
