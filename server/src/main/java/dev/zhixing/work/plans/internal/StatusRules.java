package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.ItemStatus;
import dev.zhixing.work.plans.PlanProblem;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Status, progress and real dates agree. Done means 100 % and a real finish; a real finish or 100 %
 * means done; a real start or some progress means begun.
 */
final class StatusRules {

    private final Sheet sheet;
    private final Moment moment;
    private final Names names;
    private final List<Breach> breaches;

    StatusRules(Sheet sheet, Moment moment, Names names, List<Breach> breaches) {
        this.sheet = sheet;
        this.moment = moment;
        this.names = names;
        this.breaches = breaches;
    }

    Item apply(Item item, ItemPatch patch) {
        boolean touched =
                patch.status().isPresent()
                        || patch.progress().isPresent()
                        || patch.actualStart().isPresent()
                        || patch.actualFinish().isPresent()
                        || patch.blocked().isPresent();
        if (!touched) {
            return item;
        }
        ItemStatus status = status(item, patch);
        if (sheet.isSummary(item.id())) {
            return summary(item, patch, status);
        }
        Item now = blocked(item, patch, status).with(ItemFields.STATUS, status);
        Integer progress = patch.progress().or(null);
        if (progress != null && (progress < 0 || progress > 100)) {
            breaches.add(new Breach("progress", PlanProblem.PROGRESS_RANGE));
            return now;
        }
        now = progress(now, item, status, progress);
        LocalDate start = patch.actualStart().or(item.get(ItemFields.ACTUAL_START));
        LocalDate finish = patch.actualFinish().or(item.get(ItemFields.ACTUAL_FINISH));
        return dates(now, status, start, finish);
    }

    /** What was said, or what the other entries mean. */
    private static ItemStatus status(Item item, ItemPatch patch) {
        ItemStatus said = patch.status().or(null);
        if (said != null) {
            return said;
        }
        ItemPatch.BlockedEntry blocked = patch.blocked().or(null);
        if (blocked != null) {
            return ItemStatus.BLOCKED;
        }
        Integer progress = patch.progress().or(null);
        boolean finished = patch.actualFinish().or(null) != null;
        boolean reopened =
                item.isDone()
                        && (patch.actualFinish().isPresent()
                                || (progress != null && progress < 100))
                        && !finished;
        if (finished || (progress != null && progress == 100)) {
            return ItemStatus.DONE;
        }
        if (reopened) {
            return ItemStatus.IN_PROGRESS;
        }
        boolean begun = (progress != null && progress > 0) || patch.actualStart().or(null) != null;
        if (item.status() == ItemStatus.NOT_STARTED && begun) {
            return ItemStatus.IN_PROGRESS;
        }
        boolean unblocked = item.status() == ItemStatus.BLOCKED && patch.blocked().isPresent();
        return unblocked ? ItemStatus.IN_PROGRESS : item.status();
    }

    private Item summary(Item item, ItemPatch patch, ItemStatus status) {
        if (patch.progress().isPresent()
                || patch.actualStart().isPresent()
                || patch.actualFinish().isPresent()) {
            breaches.add(
                    new Breach(
                            "progress", PlanProblem.FOLLOWS_CHILDREN, Map.of("name", item.name())));
        }
        long open =
                sheet.branch(item.id()).stream()
                        .filter(one -> !sheet.isSummary(one.id()) && !one.isDone())
                        .count();
        if (status == ItemStatus.DONE && open > 0) {
            breaches.add(
                    new Breach(
                            "status",
                            PlanProblem.OPEN_CHILDREN,
                            Map.of("name", item.name(), "count", open)));
        }
        return blocked(item, patch, status);
    }

    private Item blocked(Item item, ItemPatch patch, ItemStatus status) {
        if (status != ItemStatus.BLOCKED) {
            return item.with(ItemFields.BLOCKED_REASON, null)
                    .with(ItemFields.BLOCKED_ON, null)
                    .with(ItemFields.BLOCKED_SINCE, null);
        }
        if (!patch.blocked().isPresent() && item.status() == ItemStatus.BLOCKED) {
            return item;
        }
        ItemPatch.BlockedEntry entry = patch.blocked().or(null);
        String reason = entry == null ? null : entry.reason();
        if (entry == null || reason == null || reason.isBlank()) {
            breaches.add(new Breach("blocked.reason", PlanProblem.BLOCKED_WITHOUT_REASON));
            return item;
        }
        if (reason.length() > ItemRules.MAX_REASON) {
            breaches.add(
                    new Breach(
                            "blocked.reason",
                            PlanProblem.TEXT_TOO_LONG,
                            Map.of("limit", ItemRules.MAX_REASON)));
            return item;
        }
        boolean still = item.get(ItemFields.BLOCKED_SINCE) != null;
        return item.with(ItemFields.BLOCKED_REASON, reason.strip())
                .with(ItemFields.BLOCKED_ON, waitingFor(entry.waitingForId()))
                .with(
                        ItemFields.BLOCKED_SINCE,
                        still ? item.get(ItemFields.BLOCKED_SINCE) : moment.now());
    }

    private @Nullable PartyRef waitingFor(@Nullable UUID id) {
        PartyRef party = id == null ? null : names.find(id).orElse(null);
        if (id != null && party == null) {
            breaches.add(new Breach("blocked.waitingForId", PlanProblem.UNKNOWN_PARTY));
        }
        return party;
    }

    private static Item progress(
            Item now, Item old, ItemStatus status, @Nullable Integer progress) {
        int wanted = Objects.requireNonNullElse(progress, old.progress());
        return now.with(
                ItemFields.PROGRESS,
                switch (status) {
                    case DONE -> 100;
                    case NOT_STARTED -> 0;
                    case IN_PROGRESS, BLOCKED -> Math.min(99, wanted);
                });
    }

    private Item dates(
            Item item, ItemStatus status, @Nullable LocalDate start, @Nullable LocalDate finish) {
        LocalDate today = moment.today();
        LocalDate realStart = start;
        LocalDate realFinish = finish;
        switch (status) {
            case NOT_STARTED -> {
                realStart = null;
                realFinish = null;
            }
            case IN_PROGRESS -> {
                realStart = start == null ? today : start;
                realFinish = null;
            }
            case BLOCKED -> realFinish = null;
            case DONE -> {
                realFinish = finish == null ? today : finish;
                realStart = start == null ? begun(item, realFinish) : start;
            }
        }
        if (realStart != null && realFinish != null && realFinish.isBefore(realStart)) {
            breaches.add(
                    new Breach(
                            "actualFinish",
                            PlanProblem.ACTUAL_REVERSED,
                            Map.of(
                                    "start", realStart.toString(),
                                    "finish", realFinish.toString())));
            return item;
        }
        future("actualStart", realStart, today);
        future("actualFinish", realFinish, today);
        return item.with(ItemFields.ACTUAL_START, realStart)
                .with(ItemFields.ACTUAL_FINISH, realFinish);
    }

    /** Work that nobody reported as begun is taken to have begun as planned. */
    private static LocalDate begun(Item item, LocalDate finish) {
        LocalDate planned = item.start();
        return planned == null || planned.isAfter(finish) ? finish : planned;
    }

    private void future(String path, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            breaches.add(
                    new Breach(
                            path,
                            PlanProblem.ACTUAL_IN_FUTURE,
                            Map.of("day", day.toString(), "today", today.toString())));
        }
    }
}
