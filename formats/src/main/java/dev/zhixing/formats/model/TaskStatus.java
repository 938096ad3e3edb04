package dev.zhixing.formats.model;

/** State of a task as people report it. */
public enum TaskStatus {
    NOT_STARTED("未开始", "Not started"),
    IN_PROGRESS("进行中", "In progress"),
    DONE("已完成", "Done"),
    BLOCKED("受阻", "Blocked");

    private final Words label;

    TaskStatus(String zh, String en) {
        this.label = new Words(zh, en);
    }

    public Words label() {
        return label;
    }
}
