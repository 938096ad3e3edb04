import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemName, Why, WorkItem } from '@/shared/api/plan-types';
import type { Id } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { whyQuery } from '@/shared/item-model/plan-queries';
import css from './panel.module.css';

interface Props {
  item: WorkItem;
  onOpenItem: (itemId: Id) => void;
}

/** Why the dates are what they are, in sentences; asked for only when opened. */
export function ItemWhy({ item, onOpenItem }: Props) {
  const { t } = useTranslation('item-view');
  const sentence = useSentence();
  const [open, setOpen] = useState(false);
  const why = useQuery({ ...whyQuery(item.planId, item.id, item.version), enabled: open });
  return (
    <details
      className={css.why}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('panel.whyOpen')}</summary>
      {why.isError && <p>{sentence(why.error)}</p>}
      {why.data !== undefined && <Reasons why={why.data} onOpenItem={onOpenItem} />}
    </details>
  );
}

/** The answer of the engine in sentences, with the items it names. */
export function Reasons({ why, onOpenItem }: { why: Why; onOpenItem: (itemId: Id) => void }) {
  const { t } = useTranslation('item-view');
  const lines: [string, string[]][] = [
    [t('panel.whyStart'), why.start],
    [t('panel.whyFinish'), why.finish],
    [t('panel.slack'), why.slack === '' ? [] : [why.slack]],
  ];
  const items: [string, ItemName[]][] = [
    [t('panel.drivenBy'), why.drivenBy],
    [t('panel.pushes'), why.pushes],
  ];
  const empty = [...lines, ...items].every(([, each]) => each.length === 0);
  if (empty) return <p className={css.quiet}>{t('panel.noWhy')}</p>;
  return (
    <dl>
      {lines.map(([label, sentences]) => (
        <Line key={label} label={label} shown={sentences.length > 0}>
          {sentences.map((each) => (
            <p key={each}>{each}</p>
          ))}
        </Line>
      ))}
      {items.map(([label, list]) => (
        <Line key={label} label={label} shown={list.length > 0}>
          {list.map((each) => (
            <button
              key={each.itemId}
              type="button"
              className={css.itemLink}
              onClick={() => onOpenItem(each.itemId)}
            >
              {each.outline} {each.name}
            </button>
          ))}
        </Line>
      ))}
    </dl>
  );
}

function Line(props: { label: string; shown: boolean; children: React.ReactNode }) {
  if (!props.shown) return null;
  return (
    <>
      <dt>{props.label}</dt>
      <dd className={css.itemLinks}>{props.children}</dd>
    </>
  );
}
