package dev.zhixing.shared.notices;

import dev.zhixing.base.kernel.ProblemCode;

/** Why the inbox says no. */
public enum NoticesProblem implements ProblemCode {
    SNOOZED_INTO_THE_PAST,
    SNOOZED_TOO_FAR,
    NOTHING_CHOSEN;

    @Override
    public String room() {
        return "notices";
    }
}
