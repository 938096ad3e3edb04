package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.MEMBER;
import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.Plan;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanReading;
import dev.zhixing.work.plans.PlanRole;
import dev.zhixing.work.plans.PlanState;
import dev.zhixing.work.plans.Timetable;
import dev.zhixing.work.plans.WorkItem;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reading plans and their items. */
@Component
public class PlanQuestions implements PlanReading {

    private final DSLContext sql;
    private final Access access;
    private final PlanRights rights;
    private final PlanStore plans;
    private final SheetStore sheets;
    private final Answers answers;
    private final Timetable timetable;
    private final LightCounts counts;
    private final People people;
    private final Speech speech;
    private final OrganisationTime time;
    private final java.time.Clock clock;

    PlanQuestions(
            DSLContext sql,
            Access access,
            PlanRights rights,
            PlanStore plans,
            SheetStore sheets,
            Answers answers,
            Timetable timetable,
            LightCounts counts,
            People people,
            Speech speech,
            OrganisationTime time,
            java.time.Clock clock) {
        this.sql = sql;
        this.access = access;
        this.rights = rights;
        this.plans = plans;
        this.sheets = sheets;
        this.answers = answers;
        this.timetable = timetable;
        this.counts = counts;
        this.people = people;
        this.speech = speech;
        this.time = time;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Plan plan(Actor actor, PlanId id) {
        access.require(actor, Right.SEE, id.ref());
        List<? extends Record> rows =
                sql.select(PLAN.asterisk(), PlanRights.role(actor))
                        .from(PLAN)
                        .where(PLAN.ID.eq(id.value()), PLAN.DELETED_AT.isNull())
                        .fetch();
        return views(actor, rows).stream().findFirst().orElseThrow(NotFound::new);
    }

    /**
     * Plans the caller may see, by name unless another order is asked for.
     *
     * @param mine only those he is a member of
     * @param sort one of {@link PlanOrder#KEYS}, with {@code -} before it the other way round
     */
    @Transactional(readOnly = true)
    public Page<Plan> plans(
            Actor actor,
            @Nullable String q,
            @Nullable PlanState state,
            boolean mine,
            @Nullable String sort,
            PageRequest page) {
        PlanOrder asked = PlanOrder.of(sort);
        Condition which = PLAN.DELETED_AT.isNull().and(rights.visible(actor));
        if (q != null && !q.isBlank()) {
            which = which.and(matches(q.strip()));
        }
        if (state != null) {
            which = which.and(PLAN.STATE.eq(state.name()));
        }
        if (mine) {
            which =
                    which.and(
                            DSL.exists(
                                    DSL.selectOne()
                                            .from(MEMBER)
                                            .where(
                                                    MEMBER.PLAN_ID.eq(PLAN.ID),
                                                    MEMBER.PERSON_ID.eq(actor.id().value()))));
        }
        int total = sql.fetchCount(PLAN, which);
        LightCounts.Counted counted = asked.needsCounts() ? counts.counted() : null;
        var order = asked.order();
        var by = asked.field(counted, time.today());
        var from =
                counted != null
                        ? PLAN.leftJoin(counted.table()).on(counted.plan().eq(PLAN.ID))
                        : PLAN;
        List<Record> rows =
                new ArrayList<>(
                        sql.select(PLAN.asterisk(), PlanRights.role(actor), by.as("sorted_by"))
                                .from(from)
                                .where(which, order.after(page, by, PLAN.ID))
                                .orderBy(order.by(by, PLAN.ID))
                                .limit(page.limit() + 1)
                                .fetch());
        var cut =
                Page.cut(
                        rows,
                        page,
                        row ->
                                order.marker(
                                        Objects.requireNonNull(row.get("sorted_by")),
                                        row.get(PLAN.ID)));
        return new Page<>(views(actor, cut.items()), cut.next(), total);
    }

    private static Condition matches(String q) {
        String word = q.toLowerCase(java.util.Locale.ROOT);
        return PLAN.NAME
                .containsIgnoreCase(q)
                .or(PLAN.GOAL.containsIgnoreCase(q))
                .or(PLAN.PINYIN.contains(word))
                .or(PLAN.INITIALS.startsWith(word));
    }

    /** Two queries more, however many plans. */
    List<Plan> views(Actor actor, List<? extends Record> rows) {
        var read = rows.stream().map(PlanStore::read).toList();
        Map<UUID, HealthRules.Counts> counted = counts.of(read);
        var parties = new HashSet<PartyRef>();
        for (PlanRow plan : read) {
            parties.add(PartyRef.person(plan.owner()));
            if (plan.unit() != null) {
                parties.add(PartyRef.unit(plan.unit()));
            }
            if (plan.health() != null) {
                parties.add(PartyRef.person(plan.health().by()));
            }
        }
        Names names = Names.of(people, parties);
        PlanRights.Reader reader = rights.reader(actor);
        LocalDate today = time.today();
        var views = new ArrayList<Plan>();
        for (int i = 0; i < read.size(); i++) {
            PlanRow plan = read.get(i);
            Right right = reader.right(rows.get(i)).orElse(Right.SEE);
            views.add(
                    PlanViews.of(
                            plan,
                            counted.getOrDefault(plan.id().value(), HealthRules.Counts.NONE),
                            today,
                            names,
                            speech,
                            PlanRole.of(right)));
        }
        return views;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> items(Actor actor, PlanId plan) {
        return List.copyOf(all(actor, plan).values());
    }

    Map<ItemId, WorkItem> all(Actor actor, PlanId plan) {
        access.require(actor, Right.SEE, plan.ref());
        Sheet sheet = sheets.load(plans.find(plan));
        return answers.items(sheet, moment(actor, plan));
    }

    @Transactional(readOnly = true)
    public WorkItem item(Actor actor, PlanId plan, ItemId item) {
        access.require(actor, Right.SEE, plan.ref());
        Sheet sheet = sheets.load(plans.find(plan));
        return answers.item(sheet, moment(actor, plan), item);
    }

    private Moment moment(Actor actor, PlanId plan) {
        return new Moment(actor, clock.instant(), time.today(), timetable.days(plan));
    }
}
