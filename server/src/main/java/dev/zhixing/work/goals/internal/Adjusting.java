package dev.zhixing.work.goals.internal;

import static dev.zhixing.work.goals.internal.db.Tables.ADJUSTMENT;
import static dev.zhixing.work.goals.internal.db.Tables.CONFIRMATION;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.goals.GoalAdjustment;
import dev.zhixing.work.goals.GoalId;
import dev.zhixing.work.goals.GoalProblem;
import dev.zhixing.work.goals.GoalState;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Changing what was promised keeps what it was before, and why. */
@Component
public class Adjusting {

    private static final int MOST = 200;

    private final DSLContext sql;
    private final Access access;
    private final GoalFacts facts;
    private final People people;
    private final Clock clock;

    Adjusting(DSLContext sql, Access access, GoalFacts facts, People people, Clock clock) {
        this.sql = sql;
        this.access = access;
        this.facts = facts;
        this.people = people;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<GoalAdjustment> adjustments(Actor actor, GoalId goal) {
        access.require(actor, Right.SEE, goal.ref());
        var rows =
                sql.select()
                        .from(ADJUSTMENT)
                        .where(ADJUSTMENT.GOAL_ID.eq(goal.value()))
                        .orderBy(ADJUSTMENT.AT.desc(), ADJUSTMENT.ID)
                        .limit(MOST)
                        .fetch();
        var names = people.people(new HashSet<>(rows.getValues(ADJUSTMENT.BY_ID)));
        return rows.map(
                row ->
                        new GoalAdjustment(
                                row.get(ADJUSTMENT.FIELD),
                                row.get(ADJUSTMENT.BEFORE),
                                row.get(ADJUSTMENT.AFTER),
                                row.get(ADJUSTMENT.REASON),
                                names.get(row.get(ADJUSTMENT.BY_ID)),
                                row.get(ADJUSTMENT.AT)));
    }

    List<Breach> breaches(GoalRow old, GoalRow now, @Nullable String reason) {
        var breaches = new ArrayList<Breach>();
        GoalRules.text(breaches, "adjustmentReason", reason);
        if (isAdjusted(old, now) && (reason == null || reason.isBlank())) {
            breaches.add(new Breach("adjustmentReason", GoalProblem.REASON_MISSING));
        }
        return breaches;
    }

    /** Whether a goal in force would promise something else. */
    boolean isAdjusted(GoalRow old, GoalRow now) {
        return old.state().isInForce() && differs(old, now, GoalField::isPromise);
    }

    /**
     * Keeps the former values of a goal in force. Who has been asked about a goal that is not yet
     * in force is asked again about what it says now.
     */
    GoalRow settle(Actor actor, GoalRow old, GoalRow now, @Nullable String reason) {
        if (isAdjusted(old, now) && reason != null) {
            for (FieldChange change : facts.changes(old, now)) {
                keep(actor, now, change, reason.strip());
            }
            return now.state(GoalState.ADJUSTED);
        }
        if (old.state() == GoalState.TO_CONFIRM && differs(old, now, GoalField::isConfirmed)) {
            sql.update(CONFIRMATION)
                    .set(CONFIRMATION.ANSWER, "UNCONFIRMED")
                    .setNull(CONFIRMATION.ANSWERED_AT)
                    .where(
                            CONFIRMATION.GOAL_ID.eq(old.id().value()),
                            CONFIRMATION.PERSON_ID.ne(actor.id().value()))
                    .execute();
        }
        return now;
    }

    private void keep(Actor actor, GoalRow goal, FieldChange change, String reason) {
        boolean promise = false;
        for (GoalField field : GoalField.values()) {
            promise |= field.isPromise() && field.api().equals(change.field());
        }
        if (promise) {
            sql.insertInto(ADJUSTMENT)
                    .set(ADJUSTMENT.ID, UUID.randomUUID())
                    .set(ADJUSTMENT.GOAL_ID, goal.id().value())
                    .set(ADJUSTMENT.FIELD, change.field())
                    .set(ADJUSTMENT.BEFORE, change.before())
                    .set(ADJUSTMENT.AFTER, change.after())
                    .set(ADJUSTMENT.REASON, reason)
                    .set(ADJUSTMENT.BY_ID, actor.id().value())
                    .set(ADJUSTMENT.AT, clock.instant())
                    .execute();
        }
    }

    private static boolean differs(
            GoalRow old, GoalRow now, java.util.function.Predicate<GoalField> which) {
        for (GoalField field : GoalField.values()) {
            if (which.test(field) && !GoalFacts.same(old.get(field), now.get(field))) {
                return true;
            }
        }
        return false;
    }
}
