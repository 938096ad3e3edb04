package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.CHECK_IN;

import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.CheckIn;
import dev.zhixing.work.goals.GoalFigure;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalProblem;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Saying where a goal or key result is, and looking back at what was said. */
@Component
public class CheckingIn {

    private static final int EARLIEST_YEARS = 5;

    private final DSLContext sql;
    private final Access access;
    private final GoalStore goals;
    private final KeyResultStore keyResults;
    private final GoalRights rights;
    private final People people;
    private final GoalFacts facts;
    private final OrganisationTime time;
    private final Clock clock;

    CheckingIn(
            DSLContext sql,
            Access access,
            GoalStore goals,
            KeyResultStore keyResults,
            GoalRights rights,
            People people,
            GoalFacts facts,
            OrganisationTime time,
            Clock clock) {
        this.sql = sql;
        this.access = access;
        this.goals = goals;
        this.keyResults = keyResults;
        this.rights = rights;
        this.people = people;
        this.facts = facts;
        this.time = time;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @param on an earlier day it was so; null for now
     */
    public record Said(
            @Nullable UUID keyResult,
            @Nullable BigDecimal value,
            @Nullable Integer confidence,
            @Nullable String reason,
            @Nullable LocalDate on) {

        /** Nothing new: something later has been said already. */
        private Said known() {
            return new Said(keyResult, null, null, null, on);
        }
    }

    /**
     * Whoever edits the goal says it; of a key result also whoever answers for that.
     *
     * @throws Refused when the goal is not in force, nothing is said, or the value comes from an
     *     indicator
     */
    @Transactional
    public CheckIn checkIn(Actor actor, GoalId id, Said said) {
        access.require(actor, Right.SEE, id.ref());
        GoalRow goal = goals.lock(actor, id);
        KeyResultRow row = said.keyResult() == null ? null : keyResults.find(id, said.keyResult());
        boolean own = row != null && actor.id().value().equals(row.owner());
        Right held = rights.reader(actor).right(goal).orElseThrow(NotFound::new);
        if (!own && !held.includes(Right.EDIT)) {
            throw new Refused(PeopleProblem.NOT_ALLOWED);
        }
        GoalEditing.requireWriting(actor);
        if (!goal.state().isInForce()) {
            throw new Refused(GoalProblem.NOT_IN_STATE, Map.of("state", goal.state().name()));
        }
        Refused.ifAny(breaches(goal, row, said));
        Instant at = at(said.on());
        Said newest = isNewest(id, said, at) ? said : said.known();
        var change = new ArrayList<FieldChange>();
        if (row == null) {
            change.add(
                    new FieldChange(
                            "current",
                            number(goal.number(GoalField.CURRENT)),
                            number(said.value())));
            var entered = new EnumMap<GoalField, @Nullable Object>(GoalField.class);
            if (newest.value() != null) {
                entered.put(GoalField.CURRENT, newest.value());
            }
            goal = goal.with(entered).version(goal.version() + 1);
            goals.update(goal);
        } else {
            keyResults.update(row.checkedIn(newest.value(), newest.confidence()));
            change.add(new FieldChange("keyResult", null, row.title()));
            change.add(new FieldChange("current", number(row.current()), number(said.value())));
        }
        UUID checkIn = UUID.randomUUID();
        sql.insertInto(CHECK_IN)
                .set(CHECK_IN.ID, checkIn)
                .set(CHECK_IN.GOAL_ID, id.value())
                .set(CHECK_IN.KEY_RESULT_ID, said.keyResult())
                .set(CHECK_IN.VALUE, said.value())
                .set(CHECK_IN.CONFIDENCE, said.confidence())
                .set(CHECK_IN.REASON, strip(said.reason()))
                .set(CHECK_IN.BY_ID, actor.id().value())
                .set(CHECK_IN.AT, at)
                .execute();
        facts.tell(actor, "goal.checkedIn", goal, change);
        return new CheckIn(
                checkIn,
                said.keyResult(),
                GoalFigure.plain(said.value()),
                said.confidence(),
                strip(said.reason()),
                people.person(GoalEditing.person(actor)).orElse(null),
                at);
    }

    /** Noon of an earlier day, or now. */
    private Instant at(@Nullable LocalDate on) {
        return on == null || on.equals(time.today())
                ? clock.instant()
                : on.atTime(LocalTime.NOON).atZone(time.zone()).toInstant();
    }

    private boolean isNewest(GoalId id, Said said, Instant at) {
        return !sql.fetchExists(
                CHECK_IN,
                CHECK_IN.GOAL_ID.eq(id.value()),
                CHECK_IN.KEY_RESULT_ID.isNotDistinctFrom(said.keyResult()),
                CHECK_IN.AT.gt(at));
    }

    private List<Breach> breaches(GoalRow goal, @Nullable KeyResultRow row, Said said) {
        var breaches = new ArrayList<Breach>();
        LocalDate on = said.on();
        LocalDate today = time.today();
        if (on != null && (on.isAfter(today) || on.isBefore(today.minusYears(EARLIEST_YEARS)))) {
            breaches.add(
                    new Breach(
                            "on",
                            GoalProblem.CHECK_IN_DAY,
                            Map.of("today", today.toString(), "years", EARLIEST_YEARS)));
        }
        GoalRules.number(breaches, "value", said.value());
        GoalRules.confidence(breaches, said.confidence());
        GoalRules.text(breaches, "reason", said.reason());
        if (said.value() == null && said.confidence() == null) {
            breaches.add(new Breach("value", GoalProblem.NOTHING_TO_CHECK_IN));
        }
        UUID metric = row == null ? goal.metric() : row.metric();
        if (said.value() != null && metric != null) {
            breaches.add(new Breach("value", GoalProblem.VALUE_COMES_FROM_METRIC));
        }
        return breaches;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public Page<CheckIn> checkIns(
            Actor actor, GoalId id, @Nullable UUID keyResult, PageRequest page) {
        access.require(actor, Right.SEE, id.ref());
        List<Record> rows =
                new ArrayList<>(
                        sql.select()
                                .from(CHECK_IN)
                                .where(
                                        CHECK_IN.GOAL_ID.eq(id.value()),
                                        keyResult == null
                                                ? DSL.noCondition()
                                                : CHECK_IN.KEY_RESULT_ID.eq(keyResult),
                                        page.isFirst()
                                                ? DSL.noCondition()
                                                : DSL.row(CHECK_IN.AT, CHECK_IN.ID)
                                                        .lt(Seen.moment(page, 0), Seen.id(page, 1)))
                                .orderBy(CHECK_IN.AT.desc(), CHECK_IN.ID.desc())
                                .limit(page.limit() + 1)
                                .fetch());
        var ids = new HashSet<UUID>();
        rows.forEach(row -> ids.add(row.get(CHECK_IN.BY_ID)));
        var names = people.people(ids);
        return Page.cut(
                        rows,
                        page,
                        row ->
                                List.of(
                                        row.get(CHECK_IN.AT).toString(),
                                        row.get(CHECK_IN.ID).toString()))
                .map(
                        row ->
                                new CheckIn(
                                        row.get(CHECK_IN.ID),
                                        row.get(CHECK_IN.KEY_RESULT_ID),
                                        GoalFigure.plain(row.get(CHECK_IN.VALUE)),
                                        row.get(CHECK_IN.CONFIDENCE),
                                        row.get(CHECK_IN.REASON),
                                        names.get(row.get(CHECK_IN.BY_ID)),
                                        row.get(CHECK_IN.AT)));
    }

    private static @Nullable String number(@Nullable BigDecimal value) {
        return GoalFacts.text(value, Map.of());
    }

    private static @Nullable String strip(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
