package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.shared.people.Absences;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.work.plans.ItemStatus;
import dev.zhixing.work.plans.PlanGlances.PersonLoad;
import dev.zhixing.work.plans.PlanState;
import dev.zhixing.work.plans.Timetable;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How much people have to do, by the items they answer for. */
@Component
class Loads {

    private final DSLContext sql;
    private final Timetable timetable;
    private final Absences absences;
    private final OrganisationTime time;

    Loads(DSLContext sql, Timetable timetable, Absences absences, OrganisationTime time) {
        this.sql = sql;
        this.timetable = timetable;
        this.absences = absences;
        this.time = time;
    }

    /** What is counted of one person. */
    private static final class Tally {
        private int open;
        private int overdue;
        private int blocked;
        private long planned;
    }

    /** In the order of the people. */
    List<PersonLoad> of(Collection<Party> staff, int workDays) {
        UUID[] ids = staff.stream().map(Party::id).toArray(UUID[]::new);
        if (ids.length == 0) {
            return List.of();
        }
        LocalDate today = time.today();
        WorkDays days = timetable.days();
        LocalDate last = days.lastOf(today, workDays);
        Map<UUID, LocalDate> away = absences.onLeaveUntil(today, List.of(ids));
        var tallies = new HashMap<UUID, Tally>();
        sql.select(
                        ITEM.OWNER_ID,
                        ITEM.STATUS,
                        ITEM.PROGRESS,
                        ITEM.START_DAY,
                        ITEM.FINISH_DAY,
                        ITEM.DEADLINE)
                .from(ITEM)
                .join(PLAN)
                .on(PLAN.ID.eq(ITEM.PLAN_ID))
                .where(
                        ITEM.OWNER_ID.eq(DSL.any(ids)),
                        ITEM.DELETED_AT.isNull(),
                        ITEM.SUMMARY.isFalse(),
                        ITEM.STATUS.ne(ItemStatus.DONE.name()),
                        PLAN.DELETED_AT.isNull(),
                        PLAN.STATE.eq(PlanState.ACTIVE.name()))
                .forEach(
                        row ->
                                add(
                                        tallies.computeIfAbsent(
                                                row.get(ITEM.OWNER_ID), _ -> new Tally()),
                                        row,
                                        days,
                                        today,
                                        last));
        return staff.stream()
                .map(
                        person ->
                                load(
                                        person,
                                        tallies.getOrDefault(person.id(), new Tally()),
                                        away.get(person.id()),
                                        days,
                                        today,
                                        last))
                .toList();
    }

    private static void add(
            Tally tally, Record row, WorkDays days, LocalDate today, LocalDate last) {
        LocalDate start = row.get(ITEM.START_DAY);
        LocalDate finish = row.get(ITEM.FINISH_DAY);
        LocalDate deadline = row.get(ITEM.DEADLINE);
        LocalDate due = deadline == null ? finish : deadline;
        tally.open++;
        tally.overdue += due != null && due.isBefore(today) ? 1 : 0;
        tally.blocked += row.get(ITEM.STATUS).equals(ItemStatus.BLOCKED.name()) ? 1 : 0;
        if (start == null || finish == null || start.isAfter(last)) {
            return;
        }
        if (finish.isBefore(today)) {
            long all = Math.max(1, days.between(start, finish));
            long left = (all * (100 - row.get(ITEM.PROGRESS)) + 99) / 100;
            tally.planned += Math.min(left, days.between(today, last));
            return;
        }
        LocalDate from = start.isBefore(today) ? today : start;
        LocalDate to = finish.isAfter(last) ? last : finish;
        tally.planned += days.between(from, to);
    }

    private static PersonLoad load(
            Party person,
            Tally tally,
            @Nullable LocalDate awayUntil,
            WorkDays days,
            LocalDate today,
            LocalDate last) {
        LocalDate first = awayUntil == null ? today : awayUntil.plusDays(1);
        int present = first.isAfter(last) ? 0 : (int) days.between(first, last);
        int planned = (int) Math.min(tally.planned, Integer.MAX_VALUE);
        return new PersonLoad(
                person,
                tally.open,
                tally.overdue,
                tally.blocked,
                planned,
                present,
                present == 0 ? null : Math.round(100f * planned / present),
                awayUntil);
    }
}
