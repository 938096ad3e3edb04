package dev.zhixing.formats.model;

/** What a table of a workbook was recognised as. */
public enum TableKind {
    TASKS("任务表", "Task table"),
    RACI("责任矩阵", "RACI matrix"),
    RESOURCES("资源清单", "Resource list"),
    RISKS("风险清单", "Risk list"),
    INDICATORS("指标表", "Indicators"),
    PROCESS("流程表", "Process table"),
    WEEKLY_REPORT("周报", "Weekly report"),
    REVIEW("复盘", "Review"),
    UNKNOWN("未识别", "Not recognised");

    private final Words label;

    TableKind(String zh, String en) {
        this.label = new Words(zh, en);
    }

    public Words label() {
        return label;
    }
}
