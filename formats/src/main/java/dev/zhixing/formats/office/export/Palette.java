package dev.zhixing.formats.office.export;

import dev.zhixing.formats.model.ItemKind;
import dev.zhixing.formats.model.Priority;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.model.TaskStatus;

/** Colours of an exported workbook, as RGB. */
final class Palette {
    static final String HEADER = "1F4E79";
    static final String HEADER_TEXT = "FFFFFF";
    static final String PHASE_ROW = "DDEBF7";
    static final String GRID = "BFBFBF";
    static final String DAY_OFF = "EDEDED";
    static final String TODAY = "C00000";
    static final String FAINT = "7F7F7F";

    private Palette() {}

    static String status(TaskStatus status) {
        return switch (status) {
            case NOT_STARTED -> "F2F2F2";
            case IN_PROGRESS -> "DAE8FC";
            case DONE -> "E2F0D9";
            case BLOCKED -> "F8D7DA";
        };
    }

    static String priority(Priority priority) {
        return switch (priority) {
            case HIGH -> "C00000";
            case MEDIUM -> "9C5700";
            case LOW -> "595959";
        };
    }

    static String bar(TaskDraft task) {
        if (task.kind() == ItemKind.PHASE) {
            return "44546A";
        }
        return switch (task.status()) {
            case DONE -> "70AD47";
            case BLOCKED -> "C0504D";
            case IN_PROGRESS -> "2E75B6";
            case NOT_STARTED -> "9DC3E6";
        };
    }
}
