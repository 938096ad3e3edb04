package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.goals.GoalHealth;
import dev.zhixing.work.goals.Reason;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemStatus;
import dev.zhixing.work.plans.Timetable;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How single items stand, for goals: late, blocked, expected after the deadline, or due within two
 * working days and behind. The same rules as {@link HealthRules}, read off the items alone; of a
 * summary what troubles below it counts.
 */
@Component
class ItemEvidence {

    private static final int SOON = 2;
    private static final Field<UUID> ROOT = DSL.field(DSL.name("below", "root"), SQLDataType.UUID);
    private static final Field<UUID> BELOW = DSL.field(DSL.name("below", "id"), SQLDataType.UUID);
    private static final Field<Integer> PLACE =
            DSL.field(DSL.name("troubled", "place"), SQLDataType.INTEGER);

    private final DSLContext sql;
    private final PlanRights rights;
    private final People people;
    private final Timetable timetable;
    private final OrganisationTime time;

    ItemEvidence(
            DSLContext sql,
            PlanRights rights,
            People people,
            Timetable timetable,
            OrganisationTime time) {
        this.sql = sql;
        this.rights = rights;
        this.people = people;
        this.timetable = timetable;
        this.time = time;
    }

    Map<SubjectRef, Evidence> evidence(Actor actor, Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Record> rows =
                new ArrayList<>(
                        sql.select(ITEM.asterisk())
                                .from(ITEM)
                                .join(PLAN)
                                .on(PLAN.ID.eq(ITEM.PLAN_ID))
                                .where(
                                        ITEM.ID.eq(DSL.any(ids.toArray(UUID[]::new))),
                                        ITEM.DELETED_AT.isNull(),
                                        PLAN.DELETED_AT.isNull())
                                .fetch());
        var plans = new HashSet<UUID>();
        var summaries = new HashSet<UUID>();
        for (Record row : rows) {
            plans.add(row.get(ITEM.PLAN_ID));
            if (row.get(ITEM.SUMMARY)) {
                summaries.add(row.get(ITEM.ID));
            }
        }
        Set<UUID> seen = rights.of(actor, plans, false).keySet();
        Map<UUID, List<Evidence>> below = below(summaries, seen);
        var telling = new Telling(names(rows), seen);
        var found = new HashMap<SubjectRef, Evidence>();
        for (Record row : rows) {
            Evidence one = telling.of(row, below.getOrDefault(row.get(ITEM.ID), List.of()));
            found.put(one.subject(), one);
        }
        return found;
    }

    /** The worst items of each plan, those that hold others aside. */
    Map<UUID, List<Evidence>> troubled(Collection<UUID> plans, Set<UUID> seen) {
        return grouped(
                DSL.select(ITEM.PLAN_ID, ITEM.ID)
                        .from(ITEM)
                        .where(ITEM.PLAN_ID.eq(DSL.any(plans.toArray(UUID[]::new))), isTroubled())
                        .asTable("below", "root", "id"),
                seen);
    }

    private Map<UUID, List<Evidence>> below(Set<UUID> summaries, Set<UUID> seen) {
        if (summaries.isEmpty()) {
            return Map.of();
        }
        var name = DSL.name("walk");
        Field<UUID> root = DSL.field(DSL.name("walk", "root"), SQLDataType.UUID);
        Field<UUID> id = DSL.field(DSL.name("walk", "id"), SQLDataType.UUID);
        var walk =
                name.fields("root", "id")
                        .as(
                                DSL.select(ITEM.ID, ITEM.ID)
                                        .from(ITEM)
                                        .where(ITEM.ID.eq(DSL.any(summaries.toArray(UUID[]::new))))
                                        .unionAll(
                                                DSL.select(root, ITEM.ID)
                                                        .from(name)
                                                        .join(ITEM)
                                                        .on(ITEM.PARENT_ID.eq(id))));
        Table<Record2<UUID, UUID>> all =
                DSL.withRecursive(walk).select(root, id).from(walk).asTable("below", "root", "id");
        return grouped(all, seen);
    }

    private Map<UUID, List<Evidence>> grouped(Table<? extends Record> below, Set<UUID> seen) {
        Field<LocalDate> due = DSL.coalesce(ITEM.DEADLINE, ITEM.FINISH_DAY);
        var ranked =
                DSL.select(
                                ROOT,
                                BELOW,
                                DSL.rowNumber()
                                        .over(
                                                DSL.partitionBy(ROOT)
                                                        .orderBy(due.asc().nullsLast(), BELOW))
                                        .as("place"))
                        .from(below)
                        .join(ITEM)
                        .on(ITEM.ID.eq(BELOW))
                        .where(isTroubled())
                        .asTable("troubled", "root", "id", "place");
        Field<UUID> root = DSL.field(DSL.name("troubled", "root"), SQLDataType.UUID);
        Field<UUID> id = DSL.field(DSL.name("troubled", "id"), SQLDataType.UUID);
        List<Record> rows =
                new ArrayList<>(
                        sql.select(ITEM.asterisk(), root.as("of"))
                                .from(ranked)
                                .join(ITEM)
                                .on(ITEM.ID.eq(id))
                                .where(PLACE.le(Evidence.MOST_CAUSES))
                                .orderBy(root, PLACE)
                                .fetch());
        var telling = new Telling(names(rows), seen);
        var found = new HashMap<UUID, List<Evidence>>();
        for (Record row : rows) {
            found.computeIfAbsent(row.get("of", UUID.class), _ -> new ArrayList<>())
                    .add(telling.of(row, List.of()));
        }
        return found;
    }

    /** Open leaves that are late, blocked or expected after their deadline. */
    private Condition isTroubled() {
        Field<LocalDate> due = DSL.coalesce(ITEM.DEADLINE, ITEM.FINISH_DAY);
        return ITEM.DELETED_AT
                .isNull()
                .and(ITEM.SUMMARY.isFalse())
                .and(ITEM.STATUS.ne(ItemStatus.DONE.name()))
                .and(
                        due.lt(time.today())
                                .or(ITEM.STATUS.eq(ItemStatus.BLOCKED.name()))
                                .or(ITEM.FINISH_DAY.gt(due)));
    }

    /** Names of those for whom blocked items wait. */
    private Map<PartyRef, Party> names(List<Record> rows) {
        var parties = new HashSet<PartyRef>();
        for (Record row : rows) {
            String waitsFor = row.get(ITEM.BLOCKED_ON);
            if (waitsFor != null) {
                parties.add(Parties.read(waitsFor));
            }
        }
        return people.parties(parties);
    }

    /** Says of rows how they stand. */
    private final class Telling {

        private final Map<PartyRef, Party> names;
        private final Set<UUID> seen;
        private final LocalDate today = time.today();
        private final WorkDays days = timetable.days();

        Telling(Map<PartyRef, Party> names, Set<UUID> seen) {
            this.names = names;
            this.seen = seen;
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
}
