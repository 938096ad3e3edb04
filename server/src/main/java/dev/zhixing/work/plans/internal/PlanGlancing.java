package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.LINK;
import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.goals.Evidence;
import dev.zhixing.work.plans.HealthValue;
import dev.zhixing.work.plans.ItemStatus;
import dev.zhixing.work.plans.MyWork;
import dev.zhixing.work.plans.Plan;
import dev.zhixing.work.plans.PlanGlances;
import dev.zhixing.work.plans.PlanState;
import dev.zhixing.work.plans.Sentence;
import dev.zhixing.work.plans.Timetable;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Plans and troubled work of units and people. */
@Component
class PlanGlancing implements PlanGlances {

    /** So many running plans of one page are judged; an organisation has fewer. */
    private static final int MOST_PLANS = 2000;

    private static final Field<LocalDate> DUE = DSL.coalesce(ITEM.DEADLINE, ITEM.FINISH_DAY);

    private final DSLContext sql;
    private final PlanRights rights;
    private final PlanQuestions questions;
    private final Loads loads;
    private final People people;
    private final Timetable timetable;
    private final Speech speech;
    private final OrganisationTime time;
    private final Clock clock;

    PlanGlancing(
            DSLContext sql,
            PlanRights rights,
            PlanQuestions questions,
            Loads loads,
            People people,
            Timetable timetable,
            Speech speech,
            OrganisationTime time,
            Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.questions = questions;
        this.loads = loads;
        this.people = people;
        this.timetable = timetable;
        this.speech = speech;
        this.time = time;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public PlanRound plansOf(
            Actor actor, Collection<UUID> units, Collection<UUID> staff, int limit) {
        List<Record> rows =
                new ArrayList<>(
                        sql.select(PLAN.asterisk(), PlanRights.role(actor))
                                .from(PLAN)
                                .where(
                                        PLAN.DELETED_AT.isNull(),
                                        PLAN.STATE.eq(PlanState.ACTIVE.name()),
                                        belongs(units, staff),
                                        rights.visible(actor))
                                .orderBy(PLAN.NAME, PLAN.ID)
                                .limit(MOST_PLANS)
                                .fetch());
        var plans = new ArrayList<>(questions.views(actor, rows));
        var counts = new EnumMap<HealthValue, Integer>(HealthValue.class);
        plans.forEach(plan -> counts.merge(plan.health().value(), 1, Integer::sum));
        plans.sort(
                Comparator.comparing((Plan plan) -> plan.health().value())
                        .reversed()
                        .thenComparing(Plan::late, Comparator.reverseOrder())
                        .thenComparing(Plan::name)
                        .thenComparing(Plan::id));
        return new PlanRound(List.copyOf(plans.subList(0, Math.min(limit, plans.size()))), counts);
    }

    @Override
    @Transactional(readOnly = true)
    public WorkRound troubleOf(
            Actor actor, Collection<UUID> units, Collection<UUID> staff, int limit) {
        LocalDate today = time.today();
        Condition late = DUE.lt(today);
        Condition blocked = ITEM.STATUS.eq(ItemStatus.BLOCKED.name());
        Condition which =
                ITEM.DELETED_AT
                        .isNull()
                        .and(PLAN.DELETED_AT.isNull())
                        .and(PLAN.STATE.eq(PlanState.ACTIVE.name()))
                        .and(ITEM.SUMMARY.isFalse())
                        .and(ITEM.STATUS.ne(ItemStatus.DONE.name()))
                        .and(late.or(blocked))
                        .and(
                                belongs(units, staff)
                                        .or(ITEM.OWNER_ID.eq(DSL.any(staff.toArray(UUID[]::new)))))
                        .and(rights.visible(actor));
        var lates = DSL.count().filterWhere(late);
        var blocks = DSL.count().filterWhere(blocked);
        Record counted =
                sql.select(lates, blocks)
                        .from(ITEM)
                        .join(PLAN)
                        .on(PLAN.ID.eq(ITEM.PLAN_ID))
                        .where(which)
                        .fetchSingle();
        Field<Integer> following =
                DSL.field(DSL.selectCount().from(LINK).where(LINK.FROM_ID.eq(ITEM.ID)))
                        .as("following");
        List<Record> rows =
                new ArrayList<>(
                        sql.select(ITEM.asterisk(), PLAN.NAME, following)
                                .from(ITEM)
                                .join(PLAN)
                                .on(PLAN.ID.eq(ITEM.PLAN_ID))
                                .where(which)
                                .orderBy(DUE.asc().nullsLast(), ITEM.ID)
                                .limit(limit)
                                .fetch());
        return new WorkRound(told(rows, today), counted.get(lates), counted.get(blocks));
    }

    private List<TroubledItem> told(List<Record> rows, LocalDate today) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<PartyRef, Party> names = names(rows);
        Set<UUID> seen = new HashSet<>();
        rows.forEach(row -> seen.add(row.get(ITEM.PLAN_ID)));
        WorkDays days = timetable.days();
        var telling = new ItemTelling(names, seen, today, days);
        return rows.stream().map(row -> one(row, telling, names, days, today)).toList();
    }

    private TroubledItem one(
            Record row,
            ItemTelling telling,
            Map<PartyRef, Party> names,
            WorkDays days,
            LocalDate today) {
        Evidence evidence = telling.of(row, List.of());
        UUID owner = row.get(ITEM.OWNER_ID);
        String waitsFor = row.get(ITEM.BLOCKED_ON);
        boolean blocked = row.get(ITEM.STATUS).equals(ItemStatus.BLOCKED.name());
        LocalDate due = evidence.due();
        return new TroubledItem(
                row.get(ITEM.ID),
                row.get(ITEM.NAME),
                new MyWork.MyPlan(row.get(ITEM.PLAN_ID), row.get(PLAN.NAME)),
                owner == null ? null : names.get(PartyRef.person(new PersonId(owner))),
                due,
                row.get(ITEM.PROGRESS),
                due != null && due.isBefore(today)
                        ? (int) Math.max(1, days.between(due.plusDays(1), today))
                        : 0,
                blocked,
                blocked && waitsFor != null ? names.get(Parties.read(waitsFor)) : null,
                blocked ? blockedDays(row) : 0,
                row.get("following", Integer.class),
                speech.say(new Sentence(evidence.why().key(), evidence.why().facts())));
    }

    private int blockedDays(Record row) {
        var since = row.get(ITEM.BLOCKED_SINCE);
        return since == null ? 0 : (int) ChronoUnit.DAYS.between(since, clock.instant());
    }

    private Map<PartyRef, Party> names(List<Record> rows) {
        var parties = new HashSet<PartyRef>();
        for (Record row : rows) {
            String waitsFor = row.get(ITEM.BLOCKED_ON);
            if (waitsFor != null) {
                parties.add(Parties.read(waitsFor));
            }
            UUID owner = row.get(ITEM.OWNER_ID);
            if (owner != null) {
                parties.add(PartyRef.person(new PersonId(owner)));
            }
        }
        return people.parties(parties);
    }

    /** A plan of such a unit, or of somebody when it has no unit. */
    private static Condition belongs(Collection<UUID> units, Collection<UUID> staff) {
        Condition ofNone = PLAN.UNIT_ID.isNull();
        return PLAN.UNIT_ID
                .eq(DSL.any(units.toArray(UUID[]::new)))
                .or(ofNone.and(PLAN.OWNER_ID.eq(DSL.any(staff.toArray(UUID[]::new)))));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonLoad> loadOf(Collection<Party> staff, int workDays) {
        return loads.of(staff, workDays);
    }
}
