package dev.zhixing.formats.model;

import static dev.zhixing.formats.model.TableKind.INDICATORS;
import static dev.zhixing.formats.model.TableKind.PROCESS;
import static dev.zhixing.formats.model.TableKind.RACI;
import static dev.zhixing.formats.model.TableKind.RESOURCES;
import static dev.zhixing.formats.model.TableKind.REVIEW;
import static dev.zhixing.formats.model.TableKind.RISKS;
import static dev.zhixing.formats.model.TableKind.TASKS;
import static dev.zhixing.formats.model.TableKind.WEEKLY_REPORT;

import java.util.EnumSet;
import java.util.Set;

/** What a column (or the label of a form's line) means; each field belongs to some table kinds. */
public enum Field {
    CODE("编号", "Code", TASKS, RISKS),
    SEQUENCE("序号", "No.", TASKS, RACI, RESOURCES, RISKS, INDICATORS, PROCESS),
    NAME("名称", "Name", TASKS, RISKS, INDICATORS),
    DESCRIPTION("描述", "Description", TASKS, RISKS, INDICATORS),
    LEVEL("大纲级别", "Outline level", TASKS),
    PHASE("阶段", "Phase", TASKS, RACI, RISKS),
    PARENT("上级任务", "Parent task", TASKS),
    BELONGS_TO("所属流程", "Belongs to", TASKS),
    KIND("类型", "Type", TASKS, RISKS, RESOURCES, INDICATORS),
    MILESTONE("里程碑", "Milestone", TASKS),
    OWNER("负责人", "Responsible", TASKS, RESOURCES, RISKS, INDICATORS, PROCESS),
    COLLABORATORS("协作者", "Collaborators", TASKS),
    DEPARTMENT("部门", "Department", TASKS),
    PERIOD("起止时间", "Period", TASKS, WEEKLY_REPORT),
    START("开始", "Start", TASKS),
    FINISH("完成", "Finish", TASKS),
    ACTUAL_START("实际开始", "Actual start", TASKS),
    ACTUAL_FINISH("实际完成", "Actual finish", TASKS),
    DURATION("工期", "Duration", TASKS, PROCESS),
    EFFORT("工时", "Effort", TASKS),
    PREDECESSORS("前置任务", "Predecessors", TASKS),
    DELIVERABLE("交付物", "Deliverable", TASKS),
    ACCEPTANCE("验收标准", "Acceptance standard", TASKS),
    STATUS("状态", "Status", TASKS, RISKS),
    PROGRESS("进度", "Progress", TASKS),
    PRIORITY("优先级", "Priority", TASKS),
    RISK("风险说明", "Risk note", TASKS, WEEKLY_REPORT),
    BLOCKED_REASON("阻塞原因", "Reason of blockage", TASKS),
    NOTE("备注", "Note", TASKS, RACI, RESOURCES, RISKS, INDICATORS, PROCESS),
    TASK("任务", "Task", RACI, RISKS),
    PARTY("责任方", "Party", RACI),
    RESPONSIBLE("执行 R", "Responsible R", RACI),
    ACCOUNTABLE("审批 A", "Accountable A", RACI),
    CONSULTED("咨询 C", "Consulted C", RACI),
    INFORMED("知情 I", "Informed I", RACI),
    SUPPORTING("支持 S", "Supporting S", RACI),
    CONTENT("具体内容", "Content", RESOURCES),
    QUANTITY("数量", "Quantity", RESOURCES),
    AVAILABLE("获取时间", "Available from", RESOURCES),
    COST("费用", "Cost", RESOURCES),
    PROBABILITY("可能性", "Probability", RISKS),
    IMPACT("影响程度", "Impact", RISKS),
    RISK_LEVEL("风险等级", "Risk level", RISKS),
    RESPONSE("应对措施", "Response", RISKS),
    TRIGGER("触发条件", "Trigger", RISKS),
    UNIT("单位", "Unit", INDICATORS, RESOURCES),
    BASELINE("基线", "Baseline", INDICATORS),
    TARGET("目标值", "Target", INDICATORS),
    CURRENT("当前值", "Current value", INDICATORS),
    DIRECTION("方向", "Direction", INDICATORS),
    FREQUENCY("监测频率", "Frequency", INDICATORS),
    SOURCE("数据来源", "Source", INDICATORS),
    PROCESS_NAME("流程名称", "Process", PROCESS),
    SCENARIO("适用场景", "Scenario", PROCESS),
    STAGE("流程阶段", "Stage", PROCESS),
    NODE("关键节点", "Step", PROCESS),
    INPUT("输入物", "Input", PROCESS),
    OUTPUT("输出物", "Output", PROCESS),
    REPORTER("汇报人", "Reporter", WEEKLY_REPORT),
    AUDIENCE("汇报对象", "Audience", WEEKLY_REPORT),
    DONE("本周完成", "Done", WEEKLY_REPORT),
    PLANNED("下周计划", "Planned", WEEKLY_REPORT),
    SUPPORT_NEEDED("需支持事项", "Support needed", WEEKLY_REPORT),
    PROJECT("项目名称", "Project", REVIEW, WEEKLY_REPORT),
    DAY("日期", "Date", REVIEW, WEEKLY_REPORT),
    PARTICIPANTS("参与人", "Participants", REVIEW),
    GOAL_RESULT("目标达成情况", "Goal reached", REVIEW),
    HIGHLIGHTS("亮点", "Highlights", REVIEW),
    PROBLEMS("存在问题", "Problems", REVIEW, WEEKLY_REPORT),
    CAUSES("原因分析", "Causes", REVIEW),
    IMPROVEMENTS("改进措施", "Improvements", REVIEW),
    STANDARDS("标准化沉淀", "Standards updated", REVIEW),
    LABEL("项目", "Label", WEEKLY_REPORT, REVIEW),
    VALUE("内容", "Content", WEEKLY_REPORT, REVIEW),
    /** Read and shown, but not used: calendar columns, columns nobody knows. */
    IGNORED("不导入", "Not imported");

    private final Words label;
    private final Set<TableKind> kinds;

    Field(String zh, String en, TableKind... kinds) {
        this.label = new Words(zh, en);
        this.kinds = Set.of(kinds);
    }

    public Words label() {
        return label;
    }

    /** The table kinds whose columns may carry this field; empty for {@link #IGNORED}. */
    public Set<TableKind> kinds() {
        return kinds;
    }

    /** The fields a column of this table kind may be mapped to, in order of declaration. */
    public static Set<Field> of(TableKind kind) {
        EnumSet<Field> fields = EnumSet.of(IGNORED);
        for (Field field : values()) {
            if (field.kinds.contains(kind)) {
                fields.add(field);
            }
        }
        return fields;
    }
}
