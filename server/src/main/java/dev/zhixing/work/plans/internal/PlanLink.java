package dev.zhixing.work.plans.internal;

import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.LinkId;
import dev.zhixing.work.plans.LinkType;

/** One dependency as it is kept. Unit of the lag: working days. */
record PlanLink(LinkId id, ItemId from, ItemId to, LinkType type, int lagDays) {

    static final int MAX_LAG = 1000;

    /** As typed in the column of predecessors: {@code 2.1FS+2d}. */
    String text(String outline) {
        String lag = lagDays == 0 ? "" : (lagDays > 0 ? "+" : "") + lagDays + "d";
        return outline + (type == LinkType.FS && lagDays == 0 ? "" : type.name()) + lag;
    }
}
