package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.BOARD;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.Board;
import dev.zhixing.work.plans.PlanId;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Objects;

/** The limits of a plan's board. */
@Component
public class Boards {

    private static final Board UNLIMITED = new Board(null, null, null, null, 0);

    private final DSLContext sql;
    private final Access access;
    private final PlanStore plans;
    private final Desk desk;
    private final Announcer announcer;

    Boards(DSLContext sql, Access access, PlanStore plans, Desk desk, Announcer announcer) {
        this.sql = sql;
        this.access = access;
        this.plans = plans;
        this.desk = desk;
        this.announcer = announcer;
    }

    @Transactional(readOnly = true)
    public Board of(Actor actor, PlanId plan) {
        access.require(actor, Right.SEE, plan.ref());
        return read(plan);
    }

    /** Replaces all limits; the version of the one given does not matter. */
    @Transactional
    public Board limit(Actor actor, PlanId plan, IfMatch seen, Board limits) {
        access.require(actor, Right.EDIT, plan.ref());
        PlanRow row = plans.lock(plan);
        Board before = read(plan);
        seen.require(before.version(), () -> before);
        int version = before.version() + 1;
        sql.insertInto(BOARD)
                .set(BOARD.PLAN_ID, plan.value())
                .set(BOARD.NOT_STARTED, limits.notStarted())
                .set(BOARD.IN_PROGRESS, limits.inProgress())
                .set(BOARD.BLOCKED, limits.blocked())
                .set(BOARD.DONE, limits.done())
                .set(BOARD.VERSION, version)
                .onConflict(BOARD.PLAN_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
        announcer.tell(
                desk.moment(actor, plan),
                "plan.board-changed",
                row,
                List.of(
                        change("limitNotStarted", before.notStarted(), limits.notStarted()),
                        change("limitInProgress", before.inProgress(), limits.inProgress()),
                        change("limitBlocked", before.blocked(), limits.blocked()),
                        change("limitDone", before.done(), limits.done())));
        return read(plan);
    }

    private Board read(PlanId plan) {
        return Objects.requireNonNullElse(
                sql.selectFrom(BOARD)
                        .where(BOARD.PLAN_ID.eq(plan.value()))
                        .fetchOne(
                                row ->
                                        new Board(
                                                row.get(BOARD.NOT_STARTED),
                                                row.get(BOARD.IN_PROGRESS),
                                                row.get(BOARD.BLOCKED),
                                                row.get(BOARD.DONE),
                                                row.get(BOARD.VERSION))),
                UNLIMITED);
    }

    private static FieldChange change(
            String field, @Nullable Integer before, @Nullable Integer after) {
        return new FieldChange(field, text(before), text(after));
    }

    private static @Nullable String text(@Nullable Integer limit) {
        return limit == null ? null : limit.toString();
    }
}
