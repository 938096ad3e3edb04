import { Combobox } from '@base-ui/react/combobox';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { SearchItem, SearchResult, SubjectLinkType, SubjectRef } from '@/shared/api/types';
import control from '@/shared/ui/control.module.css';
import { cx } from '@/shared/ui/cx';
import popup from '@/shared/ui/popup.module.css';
import { Select } from '@/shared/ui/select';
import css from './subject.module.css';

const TYPES: readonly SubjectLinkType[] = ['RELATES', 'BLOCKS', 'SUPPORTS', 'CAUSES', 'DUPLICATES'];

interface Props {
  onChoose: (to: SubjectRef, type: SubjectLinkType) => void;
}

/** Finds anything one may see, to link it. */
export function LinkPicker({ onChoose }: Props) {
  const { t } = useTranslation('subject');
  const [type, setType] = useState<SubjectLinkType>('RELATES');
  const [typed, setTyped] = useState('');
  const query = typed.trim();
  const found = useQuery({
    queryKey: ['search', { q: query, limit: 8 }],
    queryFn: ({ signal }) =>
      api.get<SearchResult>('/search', { query: { q: query, limit: 8 }, signal }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  const items = query === '' ? [] : (found.data?.items ?? []);
  return (
    <div className={css.picker}>
      <Select
        label={t('links.type')}
        value={type}
        size="small"
        onChange={setType}
        options={TYPES.map((value) => ({ value, label: t(`links.${value}`) }))}
      />
      <Combobox.Root
        items={items}
        filter={null}
        value={null}
        inputValue={typed}
        onInputValueChange={setTyped}
        onValueChange={(item: SearchItem | null) => {
          if (item === null) return;
          onChoose(item, type);
          setTyped('');
        }}
        itemToStringLabel={(item: SearchItem) => item.title}
        autoHighlight
      >
        <div className={cx(control.control, control.small)}>
          <Combobox.Input
            className={control.bare}
            aria-label={t('links.add')}
            placeholder={t('links.placeholder')}
          />
        </div>
        <Combobox.Portal>
          <Combobox.Positioner className={popup.positioner} sideOffset={4}>
            <Combobox.Popup className={popup.popup}>
              <Combobox.Status className={popup.note}>
                {query !== '' && found.data !== undefined && items.length === 0
                  ? t('links.nothing')
                  : null}
              </Combobox.Status>
              <Combobox.List>
                {(item: SearchItem) => (
                  <Combobox.Item key={`${item.kind}${item.id}`} value={item} className={popup.item}>
                    <span className={popup.grow}>{item.title}</span>
                    <span className={popup.detail}>{item.container?.title}</span>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  );
}
