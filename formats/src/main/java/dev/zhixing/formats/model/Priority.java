package dev.zhixing.formats.model;

/** Priority of a task. */
public enum Priority {
    HIGH("高", "High"),
    MEDIUM("中", "Medium"),
    LOW("低", "Low");

    private final Words label;

    Priority(String zh, String en) {
        this.label = new Words(zh, en);
    }

    public Words label() {
        return label;
    }
}
