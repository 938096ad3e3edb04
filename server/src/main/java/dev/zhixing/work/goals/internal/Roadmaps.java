package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.GOAL;
import static dev.zhixing.work.goals.internal.db.Tables.ROADMAP_ENTRY;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalProblem;
import dev.zhixing.work.goals.RoadmapEntry;
import dev.zhixing.work.goals.RoadmapEntry.RoadmapPeriod;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What goals mean for each quarter, and for the three horizons. */
@Component
public class Roadmaps {

    private static final int MOST = 1000;
    private static final int MOST_OF_GOAL = 100;
    private static final int LONGEST_FOCUS = 300;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2299;

    private final DSLContext sql;
    private final Access access;
    private final GoalStore goals;
    private final GoalRights rights;
    private final GoalFacts facts;

    Roadmaps(DSLContext sql, Access access, GoalStore goals, GoalRights rights, GoalFacts facts) {
        this.sql = sql;
        this.access = access;
        this.goals = goals;
        this.rights = rights;
        this.facts = facts;
    }

    /** What is entered; null leaves a value as it is. */
    public record Content(
            @Nullable RoadmapPeriod period,
            @Nullable Integer year,
            @Nullable String focus,
            @Nullable String milestone,
            @Nullable String deliverable,
            @Nullable String expected,
            @Nullable Boolean done) {}

    /** The roadmap of one goal. */
    @Transactional(readOnly = true)
    public List<RoadmapEntry> of(Actor actor, GoalId goal) {
        access.require(actor, Right.SEE, goal.ref());
        return rows(ROADMAP_ENTRY.GOAL_ID.eq(goal.value()));
    }

    /** The year of all goals the caller may see, or of one unit. */
    @Transactional(readOnly = true)
    public List<RoadmapEntry> ofYear(Actor actor, int year, @Nullable UUID unit) {
        Condition which = ROADMAP_ENTRY.YEAR.eq(year).and(rights.visible(actor));
        return rows(unit == null ? which : which.and(GOAL.UNIT_ID.eq(unit)));
    }

    @Transactional
    public RoadmapEntry add(Actor actor, GoalId id, Content content) {
        GoalRow goal = editable(actor, id);
        if (rows(ROADMAP_ENTRY.GOAL_ID.eq(id.value())).size() >= MOST_OF_GOAL) {
            throw new Refused(GoalProblem.TOO_MANY, Map.of("limit", MOST_OF_GOAL));
        }
        RoadmapEntry entry =
                checked(
                        new RoadmapEntry(
                                UUID.randomUUID(),
                                id.value(),
                                goal.title(),
                                RoadmapPeriod.Q1,
                                0,
                                "",
                                null,
                                null,
                                null,
                                false,
                                null,
                                1),
                        content);
        insert(entry);
        tell(actor, goal, null, entry);
        return entry;
    }

    @Transactional
    public RoadmapEntry change(Actor actor, GoalId id, UUID entry, IfMatch seen, Content content) {
        GoalRow goal = editable(actor, id);
        RoadmapEntry old = find(id, entry);
        seen.require(old.version(), () -> old);
        RoadmapEntry now = checked(old, content);
        sql.update(ROADMAP_ENTRY)
                .set(ROADMAP_ENTRY.PERIOD, now.period().name())
                .set(ROADMAP_ENTRY.YEAR, now.year())
                .set(ROADMAP_ENTRY.FOCUS, now.focus())
                .set(ROADMAP_ENTRY.MILESTONE, now.milestone())
                .set(ROADMAP_ENTRY.DELIVERABLE, now.deliverable())
                .set(ROADMAP_ENTRY.EXPECTED, now.expected())
                .set(ROADMAP_ENTRY.DONE, now.done())
                .set(ROADMAP_ENTRY.VERSION, old.version() + 1)
                .where(ROADMAP_ENTRY.ID.eq(entry))
                .execute();
        tell(actor, goal, old, now);
        return find(id, entry);
    }

    @Transactional
    public void remove(Actor actor, GoalId id, UUID entry, IfMatch seen) {
        GoalRow goal = editable(actor, id);
        RoadmapEntry old = find(id, entry);
        seen.require(old.version(), () -> old);
        sql.deleteFrom(ROADMAP_ENTRY).where(ROADMAP_ENTRY.ID.eq(entry)).execute();
        tell(actor, goal, old, null);
    }

    /** What is not done goes on in the next year, in the same quarter. */
    void carry(GoalId from, GoalId to, int year) {
        for (RoadmapEntry entry : rows(ROADMAP_ENTRY.GOAL_ID.eq(from.value()))) {
            if (!entry.done()) {
                insert(
                        new RoadmapEntry(
                                UUID.randomUUID(),
                                to.value(),
                                entry.goalTitle(),
                                entry.period(),
                                year,
                                entry.focus(),
                                entry.milestone(),
                                entry.deliverable(),
                                entry.expected(),
                                false,
                                entry.id(),
                                1));
            }
        }
    }

    private GoalRow editable(Actor actor, GoalId id) {
        access.require(actor, Right.EDIT, id.ref());
        return goals.lock(actor, id);
    }

    private RoadmapEntry find(GoalId goal, UUID id) {
        return rows(ROADMAP_ENTRY.ID.eq(id).and(ROADMAP_ENTRY.GOAL_ID.eq(goal.value()))).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static RoadmapEntry checked(RoadmapEntry old, Content content) {
        int year = Objects.requireNonNullElse(content.year(), old.year());
        String focus = Objects.requireNonNullElse(content.focus(), old.focus()).strip();
        var breaches = new ArrayList<Breach>();
        if (focus.isEmpty()) {
            breaches.add(new Breach("focus", GoalProblem.TEXT_MISSING));
        }
        GoalRules.limit(breaches, "focus", focus, LONGEST_FOCUS);
        GoalRules.text(breaches, "milestone", content.milestone());
        GoalRules.text(breaches, "deliverable", content.deliverable());
        GoalRules.text(breaches, "expected", content.expected());
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            breaches.add(
                    new Breach(
                            "year",
                            GoalProblem.NUMBER_RANGE,
                            Map.of("least", FIRST_YEAR, "most", LAST_YEAR)));
        }
        Refused.ifAny(breaches);
        return new RoadmapEntry(
                old.id(),
                old.goalId(),
                old.goalTitle(),
                Objects.requireNonNullElse(content.period(), old.period()),
                year,
                focus,
                or(content.milestone(), old.milestone()),
                or(content.deliverable(), old.deliverable()),
                or(content.expected(), old.expected()),
                Objects.requireNonNullElse(content.done(), old.done()),
                old.carriedFrom(),
                old.version());
    }

    private static @Nullable String or(@Nullable String text, @Nullable String old) {
        return text == null ? old : text.isBlank() ? null : text.strip();
    }

    private void insert(RoadmapEntry entry) {
        sql.insertInto(ROADMAP_ENTRY)
                .set(ROADMAP_ENTRY.ID, entry.id())
                .set(ROADMAP_ENTRY.GOAL_ID, entry.goalId())
                .set(ROADMAP_ENTRY.PERIOD, entry.period().name())
                .set(ROADMAP_ENTRY.YEAR, entry.year())
                .set(ROADMAP_ENTRY.FOCUS, entry.focus())
                .set(ROADMAP_ENTRY.MILESTONE, entry.milestone())
                .set(ROADMAP_ENTRY.DELIVERABLE, entry.deliverable())
                .set(ROADMAP_ENTRY.EXPECTED, entry.expected())
                .set(ROADMAP_ENTRY.DONE, entry.done())
                .set(ROADMAP_ENTRY.CARRIED_FROM, entry.carriedFrom())
                .execute();
    }

    private List<RoadmapEntry> rows(Condition which) {
        return sql.select(ROADMAP_ENTRY.asterisk(), GOAL.TITLE)
                .from(ROADMAP_ENTRY)
                .join(GOAL)
                .on(GOAL.ID.eq(ROADMAP_ENTRY.GOAL_ID))
                .where(which, GOAL.DELETED_AT.isNull())
                .orderBy(ROADMAP_ENTRY.YEAR, ROADMAP_ENTRY.PERIOD, ROADMAP_ENTRY.ID)
                .limit(MOST)
                .fetch(Roadmaps::read);
    }

    private static RoadmapEntry read(Record row) {
        return new RoadmapEntry(
                row.get(ROADMAP_ENTRY.ID),
                row.get(ROADMAP_ENTRY.GOAL_ID),
                row.get(GOAL.TITLE),
                RoadmapPeriod.valueOf(row.get(ROADMAP_ENTRY.PERIOD)),
                row.get(ROADMAP_ENTRY.YEAR),
                row.get(ROADMAP_ENTRY.FOCUS),
                row.get(ROADMAP_ENTRY.MILESTONE),
                row.get(ROADMAP_ENTRY.DELIVERABLE),
                row.get(ROADMAP_ENTRY.EXPECTED),
                row.get(ROADMAP_ENTRY.DONE),
                row.get(ROADMAP_ENTRY.CARRIED_FROM),
                row.get(ROADMAP_ENTRY.VERSION));
    }

    private void tell(
            Actor actor,
            GoalRow goal,
            @Nullable RoadmapEntry before,
            @Nullable RoadmapEntry after) {
        facts.tell(
                actor,
                "goal.roadmapChanged",
                goal,
                List.of(
                        new FieldChange(
                                "period",
                                before == null ? null : text(before),
                                after == null ? null : text(after))));
    }

    private static String text(RoadmapEntry entry) {
        return "%d %s %s".formatted(entry.year(), entry.period().name(), entry.focus());
    }
}
