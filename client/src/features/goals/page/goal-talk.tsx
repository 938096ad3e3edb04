import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Goal } from '@/shared/api/goal-types';
import { Attachments } from '@/shared/subject/attachments';
import { Comments } from '@/shared/subject/comments';
import { History } from '@/shared/subject/history';
import { Tabs } from '@/shared/ui/tabs';

const TABS = ['comments', 'history', 'files'] as const;

/** What people say and did round a goal. */
export function GoalTalk({ goal }: { goal: Goal }) {
  const { t } = useTranslation('goals');
  const [tab, setTab] = useState<(typeof TABS)[number]>('comments');
  const subject = { kind: 'goal', id: goal.id };
  const may = goal.myRight !== 'SEE';
  return (
    <Tabs
      label={goal.title}
      value={tab}
      onChange={setTab}
      tabs={TABS.map((value) => ({ value, label: t(`talk.${value}`) }))}
    >
      {tab === 'comments' && <Comments subject={subject} mayComment={may} />}
      {tab === 'history' && <History subject={subject} />}
      {tab === 'files' && <Attachments subject={subject} mayAdd={may} />}
    </Tabs>
  );
}
