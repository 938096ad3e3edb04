package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.StandIns;
import dev.zhixing.shared.people.SupervisorLine;
import dev.zhixing.work.plans.MyWork;
import dev.zhixing.work.plans.MyWork.MyItem;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanState;
import dev.zhixing.work.plans.Timetable;
import dev.zhixing.work.plans.WorkItem;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The work of one person, by when it is due. */
@Component
public class MyWorkQuestion {

    private static final int RECENT_DAYS = 14;
    private static final int SOON_DAYS = 7;
    private static final int MOST_PEOPLE = 500;

    /** As many items as one plan may have; so much is laid out in memory at a time. */
    private static final int AT_A_TIME = TreeRules.MAX_ITEMS;

    private final DSLContext sql;
    private final PlanRights rights;
    private final SheetStore sheets;
    private final Answers answers;
    private final Timetable timetable;
    private final SupervisorLine line;
    private final StandIns standIns;
    private final OrganisationTime time;
    private final OwnOrder order;
    private final People people;
    private final Clock clock;

    MyWorkQuestion(
            DSLContext sql,
            PlanRights rights,
            SheetStore sheets,
            Answers answers,
            Timetable timetable,
            SupervisorLine line,
            StandIns standIns,
            OrganisationTime time,
            OwnOrder order,
            People people,
            Clock clock) {
        this.sql = sql;
        this.rights = rights;
        this.sheets = sheets;
        this.answers = answers;
        this.timetable = timetable;
        this.line = line;
        this.standIns = standIns;
        this.time = time;
        this.order = order;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @throws NotFound for somebody whose work the caller has no part in: he is not above him and
     *     does not stand in for him
     */
    @Transactional(readOnly = true)
    public MyWork of(Actor actor, PersonId person) {
        PersonId caller = PersonId.of(actor.id());
        LocalDate today = time.today();
        boolean allowed =
                person.equals(caller)
                        || actor.administrator()
                        || line.isAbove(caller, person)
                        || standIns.representedBy(caller, today).contains(person.value());
        if (!allowed) {
            throw new NotFound();
        }
        Map<UUID, Integer> ranks = order.of(person);
        var items = new ArrayList<MyItem>();
        for (List<PlanRow> some : batches(plans(actor, person, today))) {
            List<Sheet> loaded = sheets.loadAll(some);
            Map<PlanId, WorkDays> days =
                    timetable.days(loaded.stream().map(sheet -> sheet.plan().id()).toList());
            var shared = answers.shared(loaded);
            for (Sheet sheet : loaded) {
                var plansDays = Objects.requireNonNull(days.get(sheet.plan().id()));
                var moment = new Moment(actor, clock.instant(), today, plansDays);
                items.addAll(items(moment, person, sheet, shared.of(sheet, moment), ranks));
            }
        }
        items.sort(
                Comparator.comparing(
                                (MyItem item) ->
                                        Objects.requireNonNullElse(
                                                item.item().finish(), LocalDate.MAX))
                        .thenComparing(item -> item.item().id()));
        return sorted(items, today);
    }

    /**
     * Whose work the caller may look at besides the own: of those he stands in for today, and of
     * those he stands above. Administrators may look at everybody's, which no list needs to say.
     */
    @Transactional(readOnly = true)
    public Page<Party> others(Actor actor) {
        PersonId caller = PersonId.of(actor.id());
        var ids = new LinkedHashSet<>(standIns.representedBy(caller, time.today()));
        ids.addAll(line.peopleBelow(caller));
        ids.remove(caller.value());
        return Page.whole(
                people.people(ids).values().stream()
                        .sorted(Comparator.comparing(Party::name).thenComparing(Party::id))
                        .limit(MOST_PEOPLE)
                        .toList());
    }

    /** Plans in handfuls of which none is larger than the largest plan, or a single one. */
    private List<List<PlanRow>> batches(List<PlanRow> plans) {
        Map<UUID, Integer> sizes =
                sql.select(ITEM.PLAN_ID, DSL.count())
                        .from(ITEM)
                        .where(
                                ITEM.PLAN_ID.in(
                                        plans.stream().map(one -> one.id().value()).toList()),
                                ITEM.DELETED_AT.isNull())
                        .groupBy(ITEM.PLAN_ID)
                        .fetchMap(ITEM.PLAN_ID, DSL.count());
        var batches = new ArrayList<List<PlanRow>>();
        int filled = AT_A_TIME;
        for (PlanRow plan : plans) {
            int size = sizes.getOrDefault(plan.id().value(), 0);
            filled += size;
            if (filled > AT_A_TIME || batches.isEmpty()) {
                batches.add(new ArrayList<>());
                filled = size;
            }
            batches.getLast().add(plan);
        }
        return batches;
    }

    private List<PlanRow> plans(Actor actor, PersonId person, LocalDate today) {
        return sql.selectDistinct(PLAN.asterisk())
                .from(PLAN)
                .join(ITEM)
                .on(ITEM.PLAN_ID.eq(PLAN.ID))
                .where(
                        PLAN.DELETED_AT.isNull(),
                        PLAN.STATE.in(PlanState.DRAFT.name(), PlanState.ACTIVE.name()),
                        ITEM.OWNER_ID.eq(person.value()),
                        ITEM.DELETED_AT.isNull(),
                        ITEM.ACTUAL_FINISH
                                .isNull()
                                .or(ITEM.ACTUAL_FINISH.ge(today.minusDays(RECENT_DAYS))),
                        rights.visible(actor))
                .orderBy(PLAN.ID)
                .fetch(PlanStore::read);
    }

    private static List<MyItem> items(
            Moment moment, PersonId person, Sheet sheet, Render shown, Map<UUID, Integer> ranks) {
        PlanId plan = sheet.plan().id();
        var mine = new ArrayList<MyItem>();
        for (Item item : sheet.inOrder()) {
            if (person.equals(item.owner())
                    && !sheet.isSummary(item.id())
                    && isRecent(item, moment.today())) {
                mine.add(
                        new MyItem(
                                shown.item(item),
                                new MyWork.MyPlan(plan.value(), sheet.plan().name()),
                                waiting(sheet, item, person, shown),
                                Answers.days(
                                        moment,
                                        item.get(ItemFields.FIRST_FINISH),
                                        item.get(ItemFields.FIRST_FINISH) == null
                                                ? null
                                                : item.finish()),
                                ranks.get(item.id().value())));
            }
        }
        return mine;
    }

    private static boolean isRecent(Item item, LocalDate today) {
        LocalDate finished = item.get(ItemFields.ACTUAL_FINISH);
        return !item.isDone()
                || (finished != null && !finished.isBefore(today.minusDays(RECENT_DAYS)));
    }

    private static List<Party> waiting(Sheet sheet, Item item, PersonId person, Render shown) {
        var waiting = new LinkedHashMap<UUID, Party>();
        sheet.links()
                .filter(link -> link.from().equals(item.id()) && !item.isDone())
                .map(link -> sheet.item(link.to()).owner())
                .filter(owner -> owner != null && !owner.equals(person))
                .forEach(owner -> waiting.put(owner.value(), shown.person(owner)));
        return List.copyOf(waiting.values());
    }

    private static MyWork sorted(List<MyItem> items, LocalDate today) {
        var overdue = new ArrayList<MyItem>();
        var now = new ArrayList<MyItem>();
        var soon = new ArrayList<MyItem>();
        var later = new ArrayList<MyItem>();
        var done = new ArrayList<MyItem>();
        for (MyItem mine : items) {
            WorkItem item = mine.item();
            LocalDate due = item.deadline() == null ? item.finish() : item.deadline();
            LocalDate start = item.start();
            if (item.status() == dev.zhixing.work.plans.ItemStatus.DONE) {
                done.add(mine);
            } else if (due != null && due.isBefore(today)) {
                overdue.add(mine);
            } else if (start != null && !start.isAfter(today)) {
                now.add(mine);
            } else if (start != null && !start.isAfter(today.plusDays(SOON_DAYS))) {
                soon.add(mine);
            } else {
                later.add(mine);
            }
        }
        return new MyWork(overdue, now, soon, later, done.reversed());
    }
}
