package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.plans.HealthValue;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanState;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A plan as it is kept, without its items.
 *
 * @param stamp changes with every command on the plan or its items; 0 before it is kept
 */
record PlanRow(
        PlanId id,
        String name,
        @Nullable String goal,
        PersonId owner,
        @Nullable UnitId unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        PlanState state,
        @Nullable Override health,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        int progress,
        Instant createdAt,
        @Nullable Instant deletedAt,
        int version,
        long stamp) {

    /** Somebody says how it looks, whatever the dates say. */
    record Override(HealthValue value, String reason, PersonId by, Instant at) {}

    SubjectRef ref() {
        return id.ref();
    }

    PlanRow computed(@Nullable LocalDate first, @Nullable LocalDate last, int done) {
        return new PlanRow(
                id, name, goal, owner, unit, from, to, state, health, first, last, done, createdAt,
                deletedAt, version, stamp);
    }

    PlanRow entered(
            String newName,
            @Nullable String newGoal,
            PersonId newOwner,
            @Nullable UnitId newUnit,
            @Nullable LocalDate newFrom,
            @Nullable LocalDate newTo,
            PlanState newState,
            @Nullable Override newHealth) {
        return new PlanRow(
                id, newName, newGoal, newOwner, newUnit, newFrom, newTo, newState, newHealth, start,
                finish, progress, createdAt, deletedAt, version, stamp);
    }

    PlanRow version(int next) {
        return new PlanRow(
                id, name, goal, owner, unit, from, to, state, health, start, finish, progress,
                createdAt, deletedAt, next, stamp);
    }
}
