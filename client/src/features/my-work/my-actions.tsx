import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Id } from '@/shared/api/types';
import { Checkbox } from '@/shared/ui/checkbox';
import { Select } from '@/shared/ui/select';
import css from './my-work.module.css';
import { ORDERS, type Order, othersQuery } from './my-work-query';

interface Props {
  /** Null: oneself. */
  person: Id | null;
  onPerson: (person: Id | null) => void;
  order: Order;
  onOrder: (order: Order) => void;
  waiting: boolean;
  onWaiting: (waiting: boolean) => void;
}

const ME = 'me';

/** Whose work, in which order, and whether only what others wait for. */
export function MyActions({ person, onPerson, order, onOrder, waiting, onWaiting }: Props) {
  const { t } = useTranslation('my-work');
  const others = useQuery(othersQuery);
  const people = others.data?.items ?? [];
  return (
    <>
      <Checkbox checked={waiting} onChange={onWaiting}>
        {t('onlyWaiting')}
      </Checkbox>
      <Select
        size="small"
        className={css.select}
        label={t('order.label')}
        value={order}
        options={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={onOrder}
      />
      {(people.length > 0 || person !== null) && (
        <Select
          size="small"
          className={css.select}
          label={t('whose')}
          value={person ?? ME}
          options={[
            { value: ME, label: t('mine') },
            ...people.map((each) => ({
              value: each.id,
              label: each.name,
              ...(each.detail === null ? {} : { detail: each.detail }),
            })),
          ]}
          onChange={(value) => onPerson(value === ME ? null : value)}
        />
      )}
    </>
  );
}
