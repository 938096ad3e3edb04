package dev.zhixing.formats.model;

/**
 * A task waits for another one.
 *
 * @param code code of the predecessor as the task table gives it
 * @param lagDays working days of lag; negative is a lead
 */
public record PredecessorDraft(String code, LinkType type, int lagDays) {
    /** As written in a plan: {@code 2.1FS+2d}; without lag {@code 2.1FS}. */
    public String text() {
        if (lagDays == 0) {
            return code + type;
        }
        return code + type + (lagDays > 0 ? "+" : "") + lagDays + "d";
    }
}
