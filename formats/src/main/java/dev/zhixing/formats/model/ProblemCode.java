package dev.zhixing.formats.model;

import static dev.zhixing.formats.model.Severity.CHECK;
import static dev.zhixing.formats.model.Severity.ERROR;
import static dev.zhixing.formats.model.Severity.INFO;

import java.util.Map;

/** What can be noticed about a file's content; each with a sentence in both languages. */
public enum ProblemCode {
    YEAR_ASSUMED(
            CHECK, "日期没写年份，按 {year} 年读（{from}）。", "Dates have no year; read as {year} ({fromEn})."),
    YEAR_UNKNOWN(
            ERROR,
            "“{text}”没写年份，文件里也找不到年份；请指定年份。",
            "“{text}” has no year and none is found in the file; please give one."),
    WEEK_NEEDS_START(
            CHECK,
            "日期写的是第几周；给出计划开始日期后才能换算成日期。",
            "Dates are given as weeks; they become dates once the plan's start is known."),
    NOT_A_DATE(ERROR, "读不懂日期“{text}”，先留空。", "“{text}” is not a date; left empty."),
    DATE_OPEN(INFO, "“{text}”：日期待定，先留空。", "“{text}”: the date is open; left empty."),
    FINISH_BEFORE_START(
            CHECK, "完成 {finish} 早于开始 {start}。", "Finish {finish} is before start {start}."),
    DURATION_DIFFERS(
            CHECK,
            "工期写 {written} 天，按起止日期的工作日（周一到周五）是 {counted} 天。",
            "Duration says {written} days; the dates hold {counted} working days (Mon–Fri)."),
    DURATION_ROUNDED(
            CHECK, "工期“{text}”按 {days} 个工作日读。", "Duration “{text}” read as {days} working days."),
    NOT_A_DURATION(ERROR, "读不懂工期“{text}”，先留空。", "“{text}” is not a duration; left empty."),
    NOT_A_LINK(ERROR, "读不懂前置任务“{text}”，没有导入。", "Predecessor “{text}” is not understood; left out."),
    LINK_TO_NOWHERE(
            ERROR,
            "前置任务“{text}”在表里找不到，没有导入。",
            "Predecessor “{text}” is not in the table; left out."),
    LINK_TO_ITSELF(
            ERROR,
            "任务 {code} 把自己写成了前置任务，没有导入。",
            "Task {code} names itself as predecessor; left out."),
    LAG_CONVERTED(
            CHECK,
            "前置任务“{text}”的延隔按 {days} 个工作日读。",
            "The lag of “{text}” is read as {days} working days."),
    STATUS_UNKNOWN(
            CHECK,
            "状态“{text}”不认识，按“{status}”导入。",
            "Status “{text}” is unknown; read as “{statusEn}”."),
    STATUS_LATE(
            INFO,
            "状态写的是“{text}”，按“进行中”导入；延期由系统按日期判断。",
            "Status says “{text}”; read as “In progress”. Lateness follows from the dates."),
    PRIORITY_UNKNOWN(CHECK, "优先级“{text}”不认识，先留空。", "Priority “{text}” is unknown; left empty."),
    PROGRESS_UNKNOWN(
            CHECK, "进度“{text}”读不懂，先留空。", "Progress “{text}” is not understood; left empty."),
    SEVERAL_OWNERS(
            CHECK,
            "负责人写了 {count} 位，{first} 作负责人，其余作协作者。",
            "{count} people are named as responsible; {first} stays, the others collaborate."),
    NO_OWNER(CHECK, "任务“{task}”没有负责人。", "Task “{task}” has nobody responsible."),
    NO_NAME(ERROR, "这一行没有任务名称，没有导入。", "This row has no task name and was left out."),
    CODE_TWICE(
            CHECK,
            "编号 {code} 出现了两次，后一个改为 {newCode}。",
            "Code {code} stands twice; the second one becomes {newCode}."),
    PARENT_UNKNOWN(
            CHECK,
            "上级任务“{text}”在表里找不到，放在最上层。",
            "Parent “{text}” is not in the table; put at the top."),
    PHASE_ADDED(INFO, "按“阶段”列加了一层：{name}。", "The phase column became a level of its own: {name}."),
    RACI_UNREADABLE(ERROR, "读不懂职责“{text}”，没有导入。", "“{text}” is not a RACI entry; left out."),
    RACI_TASK_MATCHED(CHECK, "“{written}”当作任务“{task}”。", "“{written}” is taken for task “{task}”."),
    RACI_TASK_UNKNOWN(
            CHECK,
            "责任矩阵里的“{written}”在任务表里没有对应任务。",
            "“{written}” of the matrix has no task in the task table."),
    RACI_SEVERAL_R(
            CHECK,
            "“{task}”有 {count} 个执行（R），只能有一个。",
            "“{task}” has {count} responsible (R); only one is allowed."),
    RACI_NO_R(CHECK, "“{task}”没有执行（R）。", "“{task}” has nobody responsible (R)."),
    RACI_SEVERAL_A(
            CHECK,
            "“{task}”有 {count} 个审批（A），最多一个。",
            "“{task}” has {count} accountable (A); at most one is allowed."),
    RACI_NO_A(INFO, "“{task}”没有审批（A）。", "“{task}” has nobody accountable (A)."),
    RACI_LEGEND(
            CHECK,
            "{letter} 按“{meaning}”读，请确认。",
            "{letter} is read as “{meaningEn}”; please confirm."),
    CELL_ERROR(CHECK, "单元格是错误值 {text}，按空白读。", "The cell holds the error {text}; read as blank."),
    ROWS_HIDDEN(INFO, "有 {count} 行被隐藏，也一起读了。", "{count} rows are hidden; they were read too."),
    SHEET_HIDDEN(INFO, "工作表“{sheet}”是隐藏的，没有读。", "Sheet “{sheet}” is hidden and was not read."),
    SHEET_UNKNOWN(INFO, "工作表“{sheet}”里没有认出表格。", "No table was recognised on sheet “{sheet}”."),
    COLUMN_UNKNOWN(
            INFO, "列“{header}”不认识，没有导入。", "Column “{header}” is unknown and was not imported.");

    private final Severity severity;
    private final Sentence sentence;

    ProblemCode(Severity severity, String zh, String en) {
        this.severity = severity;
        this.sentence = new Sentence(zh, en);
    }

    public Severity severity() {
        return severity;
    }

    /** A problem of this code at a place, its message filled in from the facts. */
    public Problem at(SourceCell place, Map<String, String> facts) {
        return new Problem(
                place.sheet(), place.cell(), severity, this, facts, sentence.with(facts));
    }
}
