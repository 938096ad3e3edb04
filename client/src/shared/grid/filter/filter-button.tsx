import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import popup from '@/shared/ui/popup.module.css';
import { FilterBuilder, type FilterField } from './filter-builder';
import css from './filter-button.module.css';
import { completeRules, type Filter } from './filter-model';

interface Props {
  filter: Filter;
  fields: readonly FilterField[];
  onChange: (filter: Filter) => void;
  /** Ready-made filters of the screen that are on, counted in. */
  further?: number;
  children?: ReactNode;
}

/** Opens the filter of a table and says how many rules are on. */
export function FilterButton({ filter, fields, onChange, further = 0, children }: Props) {
  const { t } = useTranslation('grid');
  const count = completeRules(filter).length + further;
  return (
    <Popover.Root>
      <Popover.Trigger
        render={
          <Button size="small" look={count > 0 ? 'accent' : 'quiet'} icon="filter">
            {count > 0 ? t('filter.count', { count }) : t('filter.title')}
          </Button>
        }
      />
      <Popover.Portal>
        <Popover.Positioner className={popup.positioner} sideOffset={4} align="end">
          <Popover.Popup className={css.popup} aria-label={t('filter.title')}>
            <FilterBuilder filter={filter} fields={fields} onChange={onChange}>
              {children}
            </FilterBuilder>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
