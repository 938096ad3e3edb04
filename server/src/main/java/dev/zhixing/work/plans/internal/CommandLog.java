package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.COMMAND;

import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.Sentence;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What was done in a plan, with the rows before and after, for undo and redo. */
@Component
class CommandLog {

    /** Whether a command is in effect. */
    enum State {
        DONE,
        UNDONE
    }

    /** One logged command. */
    record Entry(UUID id, long seq, ActorId actor, Instant at, Sentence label, Touched touched) {}

    private final DSLContext sql;
    private final JsonMapper json;

    CommandLog(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    UUID add(PlanId plan, ActorId actor, Instant at, Sentence label, Touched touched) {
        // Undone, and something else is done now: there is no way back to it.
        sql.deleteFrom(COMMAND).where(of(plan, actor, State.UNDONE)).execute();
        UUID id = UUID.randomUUID();
        sql.insertInto(COMMAND)
                .set(COMMAND.ID, id)
                .set(COMMAND.PLAN_ID, plan.value())
                .set(COMMAND.ACTOR_ID, actor.value())
                .set(COMMAND.AT, at)
                .set(COMMAND.LABEL, json.writeValueAsString(label))
                .set(COMMAND.STATE, State.DONE.name())
                .set(COMMAND.TOUCHED, touched.ids().toArray(UUID[]::new))
                .set(COMMAND.CHANGES, json.writeValueAsString(touched))
                .execute();
        return id;
    }

    /** The last thing somebody did here and has not undone. */
    Optional<Entry> undoable(PlanId plan, ActorId actor) {
        return first(of(plan, actor, State.DONE), COMMAND.SEQ.desc());
    }

    /** The last thing somebody has undone here. */
    Optional<Entry> redoable(PlanId plan, ActorId actor) {
        return first(of(plan, actor, State.UNDONE), COMMAND.SEQ.asc());
    }

    Optional<Entry> find(PlanId plan, UUID command) {
        return first(
                COMMAND.PLAN_ID
                        .eq(plan.value())
                        .and(COMMAND.ID.eq(command))
                        .and(COMMAND.STATE.eq(State.DONE.name())),
                COMMAND.SEQ.desc());
    }

    /** Drops what was done before these moments; imports can be taken back longer. */
    void forget(Instant before, Instant importsBefore) {
        Condition isImport = COMMAND.LABEL.like("%label.plan.import%");
        sql.deleteFrom(COMMAND)
                .where(
                        COMMAND.AT
                                .lt(importsBefore)
                                .or(COMMAND.AT.lt(before).and(DSL.not(isImport))))
                .execute();
    }

    void mark(UUID command, State state) {
        sql.update(COMMAND)
                .set(COMMAND.STATE, state.name())
                .where(COMMAND.ID.eq(command))
                .execute();
    }

    /** Who last changed a row after that command. */
    Optional<PersonId> changedAfter(PlanId plan, long seq, UUID row) {
        return sql.select(COMMAND.ACTOR_ID)
                .from(COMMAND)
                .where(
                        COMMAND.PLAN_ID.eq(plan.value()),
                        COMMAND.SEQ.gt(seq),
                        COMMAND.TOUCHED.contains(new UUID[] {row}))
                .orderBy(COMMAND.SEQ.desc())
                .limit(1)
                .fetchOptional(found -> new PersonId(found.get(COMMAND.ACTOR_ID)));
    }

    private static Condition of(PlanId plan, ActorId actor, State state) {
        return COMMAND.PLAN_ID
                .eq(plan.value())
                .and(COMMAND.ACTOR_ID.eq(actor.value()))
                .and(COMMAND.STATE.eq(state.name()));
    }

    private Optional<Entry> first(Condition which, SortField<?> order) {
        return sql.select()
                .from(COMMAND)
                .where(which)
                .orderBy(order)
                .limit(1)
                .fetchOptional(this::read);
    }

    private Entry read(Record row) {
        return new Entry(
                row.get(COMMAND.ID),
                row.get(COMMAND.SEQ),
                new ActorId(row.get(COMMAND.ACTOR_ID)),
                row.get(COMMAND.AT),
                json.readValue(row.get(COMMAND.LABEL), Sentence.class),
                json.readValue(row.get(COMMAND.CHANGES), Touched.class));
    }
}
