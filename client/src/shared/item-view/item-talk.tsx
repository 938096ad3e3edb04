import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { Attachments } from '@/shared/subject/attachments';
import { Comments } from '@/shared/subject/comments';
import { History } from '@/shared/subject/history';
import { SubjectLinks } from '@/shared/subject/subject-links';
import { Tabs } from '@/shared/ui/tabs';

type Tab = 'comments' | 'history' | 'files' | 'links';
const TABS: readonly Tab[] = ['comments', 'history', 'files', 'links'];

interface Props {
  item: WorkItem;
  mayComment: boolean;
  /** Whether one comments under the comments; otherwise at the foot of the panel. */
  box?: boolean;
}

/** What people say, did and added round an item. */
export function ItemTalk({ item, mayComment, box = true }: Props) {
  const { t } = useTranslation('item-view');
  const [tab, setTab] = useState<Tab>('comments');
  const subject = { kind: 'item', id: item.id };
  const count = { comments: item.comments, history: 0, files: item.attachments, links: 0 };
  return (
    <Tabs
      label={item.name}
      value={tab}
      onChange={setTab}
      tabs={TABS.map((value) => ({
        value,
        label: count[value] > 0 ? `${t(`panel.${value}`)} ${count[value]}` : t(`panel.${value}`),
      }))}
    >
      {tab === 'comments' && <Comments subject={subject} mayComment={mayComment} box={box} />}
      {tab === 'history' && <History subject={subject} />}
      {tab === 'files' && <Attachments subject={subject} mayAdd={mayComment} />}
      {tab === 'links' && <SubjectLinks subject={subject} mayLink={mayComment} />}
    </Tabs>
  );
}
