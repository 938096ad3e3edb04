package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.ItemMode;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.PlanProblem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an entry of dates means. Of an AUTO item a start is the earliest day, a finish sets the
 * duration; of a MANUAL one both are fixed and the duration follows.
 */
final class TimingRules {

    static final int MAX_DAYS = 5000;

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final Sheet sheet;
    private final Moment moment;
    private final List<Breach> breaches;

    TimingRules(Sheet sheet, Moment moment, List<Breach> breaches) {
        this.sheet = sheet;
        this.moment = moment;
        this.breaches = breaches;
    }

    Item apply(Item item, ItemPatch patch) {
        if (!touches(item, patch)) {
            return item;
        }
        if (datesOutOfRange(patch)) {
            return item;
        }
        Item now = item;
        if (patch.deadline().isPresent()) {
            now = now.with(ItemFields.DEADLINE, patch.deadline().or(null));
        }
        boolean entered =
                patch.start().isPresent()
                        || patch.finish().isPresent()
                        || patch.durationDays().isPresent()
                        || patch.mode().isPresent();
        if (sheet.isSummary(item.id()) && entered) {
            breaches.add(
                    new Breach(
                            path(patch),
                            PlanProblem.FOLLOWS_CHILDREN,
                            Map.of("name", item.name())));
            return now;
        }
        ItemMode mode = Objects.requireNonNullElse(patch.mode().or(item.mode()), item.mode());
        now = now.with(ItemFields.MODE, mode);
        now = duration(now, patch);
        return mode == ItemMode.AUTO ? automatic(now, patch) : manual(now, patch);
    }

    private static boolean touches(Item item, ItemPatch patch) {
        boolean kindChanges =
                patch.kind().isPresent() && item.duration() != 0
                        || item.duration() == 0 && item.kind() != ItemKind.MILESTONE;
        return kindChanges
                || patch.start().isPresent()
                || patch.finish().isPresent()
                || patch.durationDays().isPresent()
                || patch.mode().isPresent()
                || patch.notBefore().isPresent()
                || patch.deadline().isPresent();
    }

    private static String path(ItemPatch patch) {
        return patch.start().isPresent()
                ? "start"
                : patch.finish().isPresent()
                        ? "finish"
                        : patch.durationDays().isPresent() ? "durationDays" : "mode";
    }

    private Item duration(Item item, ItemPatch patch) {
        boolean milestone = item.kind() == ItemKind.MILESTONE;
        Integer wanted = patch.durationDays().or(null);
        if (milestone) {
            if (wanted != null && wanted != 0) {
                breaches.add(new Breach("durationDays", PlanProblem.MILESTONE_DURATION));
            }
            return item.with(ItemFields.DURATION, 0);
        }
        if (wanted == null) {
            return item.with(ItemFields.DURATION, Math.max(1, item.duration()));
        }
        if (wanted < 1 || wanted > MAX_DAYS) {
            breaches.add(
                    new Breach(
                            "durationDays", PlanProblem.DURATION_RANGE, Map.of("limit", MAX_DAYS)));
            return item;
        }
        return item.with(ItemFields.DURATION, wanted);
    }

    private Item automatic(Item item, ItemPatch patch) {
        Item now = item.with(ItemFields.FIXED_START, null).with(ItemFields.FIXED_FINISH, null);
        if (patch.start().isPresent()) {
            now = now.with(ItemFields.NOT_BEFORE, patch.start().or(null));
        }
        if (patch.notBefore().isPresent()) {
            now = now.with(ItemFields.NOT_BEFORE, patch.notBefore().or(null));
        }
        LocalDate finish = patch.finish().or(null);
        LocalDate start = begun(item, now, patch);
        if (finish == null || start == null) {
            return now;
        }
        if (finish.isBefore(start)) {
            reversed(start, finish);
            return now;
        }
        if (patch.durationDays().or(null) == null && now.kind() != ItemKind.MILESTONE) {
            now = now.with(ItemFields.DURATION, days(start, finish));
        }
        return now;
    }

    /** Where it will begin: as entered, or as computed and not before what is entered. */
    private static @Nullable LocalDate begun(Item item, Item now, ItemPatch patch) {
        LocalDate entered = patch.start().or(null);
        LocalDate notBefore = now.get(ItemFields.NOT_BEFORE);
        LocalDate computed = entered == null ? item.start() : entered;
        boolean later =
                patch.notBefore().isPresent()
                        && notBefore != null
                        && (computed == null || computed.isBefore(notBefore));
        return later ? notBefore : computed;
    }

    private Item manual(Item item, ItemPatch patch) {
        LocalDate start = chosen(patch.start(), item.get(ItemFields.FIXED_START), item.start());
        LocalDate finish = chosen(patch.finish(), item.get(ItemFields.FIXED_FINISH), item.finish());
        if (start == null) {
            breaches.add(new Breach("start", PlanProblem.FIXED_NEEDS_DATES));
            return item;
        }
        boolean lengthKnown =
                patch.durationDays().isPresent() || patch.start().isPresent() || finish == null;
        if (item.kind() == ItemKind.MILESTONE) {
            finish = start;
        } else if (!patch.finish().isPresent() && lengthKnown) {
            finish = moment.days().lastOf(start, item.duration());
        }
        if (finish == null || finish.isBefore(start)) {
            reversed(start, finish == null ? start : finish);
            return item;
        }
        return item.with(ItemFields.FIXED_START, start)
                .with(ItemFields.FIXED_FINISH, finish)
                .with(ItemFields.NOT_BEFORE, null)
                .with(
                        ItemFields.DURATION,
                        item.kind() == ItemKind.MILESTONE ? 0 : days(start, finish));
    }

    private static @Nullable LocalDate chosen(
            Patch<LocalDate> patch, @Nullable LocalDate present, @Nullable LocalDate computed) {
        LocalDate given = patch.or(null);
        return given != null ? given : present != null ? present : computed;
    }

    private int days(LocalDate start, LocalDate finish) {
        return (int) Math.clamp(moment.days().between(start, finish), 1, MAX_DAYS);
    }

    private void reversed(LocalDate start, LocalDate finish) {
        breaches.add(
                new Breach(
                        "finish",
                        PlanProblem.FINISH_BEFORE_START,
                        Map.of("start", start.toString(), "finish", finish.toString())));
    }

    private boolean datesOutOfRange(ItemPatch patch) {
        int before = breaches.size();
        inRange("start", patch.start());
        inRange("finish", patch.finish());
        inRange("notBefore", patch.notBefore());
        inRange("deadline", patch.deadline());
        return breaches.size() > before;
    }

    private void inRange(String path, Patch<LocalDate> patch) {
        LocalDate day = patch.or(null);
        if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
            breaches.add(
                    new Breach(
                            path,
                            PlanProblem.DATE_RANGE,
                            Map.of("first", FIRST.toString(), "last", LAST.toString())));
        }
    }
}
