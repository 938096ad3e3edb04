import { type PasteField, tidy } from '@/shared/item-view/paste-plan';

/** How tables that people keep name their columns, besides our own words. */
const NAMES: Record<string, readonly string[]> = {
  outline: ['序号', 'WBS', '编码', '#', 'No', 'Outline', 'WBS编号'],
  name: [
    '名称',
    '任务',
    '任务名称',
    '工作项',
    '事项',
    '工作内容',
    'Name',
    'Task',
    'Task name',
    'Title',
  ],
  owner: ['负责人', '责任人', '执行人', 'Owner', 'Assignee', 'Responsible'],
  start: ['开始', '开始日期', '开始时间', '计划开始', 'Start', 'Start date'],
  finish: [
    '完成',
    '结束',
    '结束日期',
    '完成日期',
    '计划完成',
    '截止',
    '截止日期',
    'Finish',
    'End',
    'Due',
    'Due date',
  ],
  durationDays: ['工期', '天数', '周期', 'Duration', 'Days'],
  predecessors: ['前置任务', '前置', '紧前', 'Predecessors', 'Depends on'],
  status: ['状态', 'Status', 'State'],
  progress: ['进度', '完成率', '完成百分比', 'Progress', '% complete', '%'],
  priority: ['优先级', 'Priority'],
  deliverable: ['交付物', '输出', '成果', 'Deliverable'],
  acceptance: ['验收标准', 'Acceptance', 'Acceptance criteria'],
  risk: ['风险', 'Risk'],
  code: ['编号', 'Code', 'Key'],
  kind: ['类型', 'Type', 'Kind'],
  description: ['说明', '描述', '备注', 'Description', 'Notes'],
};

export function headNames(): ReadonlyMap<string, PasteField> {
  return new Map(
    Object.entries(NAMES).flatMap(([field, names]) =>
      names.map((name): [string, PasteField] => [tidy(name), field as PasteField]),
    ),
  );
}

/** Choices as either language and other tables write them. */
export const CHOICE_WORDS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'status',
    new Map([
      ['未开始', 'NOT_STARTED'],
      ['待办', 'NOT_STARTED'],
      ['not started', 'NOT_STARTED'],
      ['to do', 'NOT_STARTED'],
      ['进行中', 'IN_PROGRESS'],
      ['in progress', 'IN_PROGRESS'],
      ['doing', 'IN_PROGRESS'],
      ['已完成', 'DONE'],
      ['完成', 'DONE'],
      ['done', 'DONE'],
    ]),
  ],
  [
    'priority',
    new Map([
      ['高', 'HIGH'],
      ['high', 'HIGH'],
      ['中', 'MEDIUM'],
      ['medium', 'MEDIUM'],
      ['低', 'LOW'],
      ['low', 'LOW'],
    ]),
  ],
  [
    'kind',
    new Map([
      ['任务', 'TASK'],
      ['task', 'TASK'],
      ['里程碑', 'MILESTONE'],
      ['milestone', 'MILESTONE'],
      ['阶段', 'PHASE'],
      ['phase', 'PHASE'],
    ]),
  ],
  [
    'mode',
    new Map([
      ['自动', 'AUTO'],
      ['auto', 'AUTO'],
      ['手动', 'MANUAL'],
      ['manual', 'MANUAL'],
    ]),
  ],
]);
