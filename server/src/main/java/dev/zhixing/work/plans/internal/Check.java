package dev.zhixing.work.plans.internal;

import dev.zhixing.work.plans.ChecklistEntry;
import dev.zhixing.work.plans.ItemId;

import java.util.Comparator;
import java.util.UUID;

/** One entry of a checklist as it is kept. */
record Check(UUID id, ItemId item, String text, boolean done, long rank, int version) {

    static final Comparator<Check> ORDER =
            Comparator.comparingLong(Check::rank).thenComparing(Check::id);

    Check ranked(long next) {
        return new Check(id, item, text, done, next, version);
    }

    ChecklistEntry shown() {
        return new ChecklistEntry(id, text, done, version);
    }

    /** As it reads in a history. */
    String words() {
        return (done ? "☑ " : "☐ ") + text;
    }
}
