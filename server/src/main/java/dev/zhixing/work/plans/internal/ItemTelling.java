package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.GoalHealth;
import dev.zhixing.work.goals.Reason;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemStatus;

import org.jooq.Record;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Says of rows how they stand. */
final class ItemTelling {

    private static final int SOON = 2;

    private final Map<PartyRef, Party> names;
    private final Set<UUID> seen;
    private final LocalDate today;
    private final WorkDays days;

    ItemTelling(Map<PartyRef, Party> names, Set<UUID> seen, LocalDate today, WorkDays days) {
        this.names = names;
        this.seen = seen;
        this.today = today;
        this.days = days;
    }

    Evidence of(Record row, List<Evidence> below) {
        boolean visible = seen.contains(row.get(ITEM.PLAN_ID));
        var judged = judge(row, below);
        var causes = new ArrayList<Evidence>(below);
        Evidence waitsFor = waitsFor(row, visible);
        if (waitsFor != null) {
            causes.addFirst(waitsFor);
        }
        return new Evidence(
                new ItemId(row.get(ITEM.ID)).ref(),
                row.get(ITEM.NAME),
                visible,
                PlanEvidence.share(row.get(ITEM.PROGRESS)),
                judged.health(),
                judged.why(),
                due(row),
                null,
                judged.health().isTrouble()
                        ? causes.subList(0, Math.min(causes.size(), Evidence.MOST_CAUSES))
                        : List.of());
    }

    private record Judged(GoalHealth health, Reason why) {}

    private Judged judge(Record row, List<Evidence> below) {
        LocalDate due = due(row);
        if (row.get(ITEM.STATUS).equals(ItemStatus.DONE.name())) {
            return new Judged(GoalHealth.ON_TRACK, Reason.of("health.item.done"));
        }
        boolean blocked = row.get(ITEM.STATUS).equals(ItemStatus.BLOCKED.name());
        String reason = row.get(ITEM.BLOCKED_REASON);
        if (due != null && due.isBefore(today)) {
            return new Judged(GoalHealth.LATE, late(due, blocked ? reason : null));
        }
        if (blocked && reason != null) {
            return new Judged(
                    GoalHealth.AT_RISK,
                    new Reason("health.item.blocked", Map.of("reason", reason)));
        }
        LocalDate finish = row.get(ITEM.FINISH_DAY);
        if (due != null && finish != null && finish.isAfter(due)) {
            return new Judged(
                    GoalHealth.AT_RISK,
                    new Reason(
                            "health.item.afterDeadline",
                            Map.of("finish", finish.toString(), "deadline", due.toString())));
        }
        Judged soon = soon(row, due);
        if (soon != null) {
            return soon;
        }
        if (!below.isEmpty()) {
            long late = below.stream().filter(one -> one.health() == GoalHealth.LATE).count();
            return new Judged(
                    GoalHealth.AT_RISK,
                    new Reason(
                            "health.item.children",
                            Map.of(
                                    "late", String.valueOf(late),
                                    "risk", String.valueOf(below.size() - late))));
        }
        return new Judged(GoalHealth.ON_TRACK, Reason.of("health.item.onTrack"));
    }

    private Reason late(LocalDate due, @Nullable String blocked) {
        var facts = new HashMap<String, String>();
        facts.put("due", due.toString());
        facts.put("days", String.valueOf(Math.max(1, days.between(due.plusDays(1), today))));
        if (blocked == null) {
            return new Reason("health.item.late", facts);
        }
        facts.put("reason", blocked);
        return new Reason("evidence.lateBlocked", facts);
    }

    private @Nullable Judged soon(Record row, @Nullable LocalDate due) {
        LocalDate start = row.get(ITEM.START_DAY);
        LocalDate finish = row.get(ITEM.FINISH_DAY);
        if (due == null || start == null || finish == null || start.isAfter(today)) {
            return null;
        }
        long all = Math.max(1, days.between(start, finish));
        int expected = (int) Math.min(100, 100 * days.between(start, today) / all);
        int progress = row.get(ITEM.PROGRESS);
        boolean near = days.between(today.plusDays(1), due) <= SOON;
        return near && progress < expected
                ? new Judged(
                        GoalHealth.AT_RISK,
                        new Reason(
                                "health.item.soon",
                                Map.of(
                                        "due", due.toString(),
                                        "progress", String.valueOf(progress),
                                        "expected", String.valueOf(expected))))
                : null;
    }

    private @Nullable Evidence waitsFor(Record row, boolean visible) {
        String ref = row.get(ITEM.BLOCKED_ON);
        boolean blocked = row.get(ITEM.STATUS).equals(ItemStatus.BLOCKED.name());
        Party party = ref == null ? null : names.get(Parties.read(ref));
        if (!blocked || party == null || party.kind() != Party.Kind.PERSON) {
            return null;
        }
        return new Evidence(
                new SubjectRef("person", party.id()),
                party.name(),
                visible,
                null,
                GoalHealth.AT_RISK,
                Reason.of("evidence.waitedFor"),
                null,
                null,
                List.of());
    }

    private static @Nullable LocalDate due(Record row) {
        LocalDate deadline = row.get(ITEM.DEADLINE);
        return deadline == null ? row.get(ITEM.FINISH_DAY) : deadline;
    }
}
