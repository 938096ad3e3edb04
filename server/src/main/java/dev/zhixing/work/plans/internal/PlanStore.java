package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.MEMBER;
import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.words.Pinyin;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.plans.HealthValue;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanRole;
import dev.zhixing.work.plans.PlanState;
import dev.zhixing.work.plans.internal.db.Sequences;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Rows of plans and their members. */
@Component
class PlanStore {

    private final DSLContext sql;

    PlanStore(DSLContext sql) {
        this.sql = sql;
    }

    /** A plan that is not in the bin. */
    PlanRow find(PlanId id) {
        return any(id).filter(plan -> plan.deletedAt() == null).orElseThrow(NotFound::new);
    }

    /** A plan, be it in the bin. */
    Optional<PlanRow> any(PlanId id) {
        return sql.select().from(PLAN).where(PLAN.ID.eq(id.value())).fetchOptional(PlanStore::read);
    }

    /** Makes every other change of this plan wait until the transaction ends. */
    PlanRow lock(PlanId id) {
        return sql.select()
                .from(PLAN)
                .where(PLAN.ID.eq(id.value()), PLAN.DELETED_AT.isNull())
                .forUpdate()
                .fetchOptional(PlanStore::read)
                .orElseThrow(NotFound::new);
    }

    void insert(PlanRow plan, ActorId by) {
        sql.insertInto(PLAN)
                .set(columns(plan))
                .set(PLAN.ID, plan.id().value())
                .set(PLAN.CREATED_AT, plan.createdAt())
                .set(PLAN.CREATED_BY, by.value())
                .execute();
    }

    /** Writes it and gives it a new stamp, be it only because its items changed. */
    void update(PlanRow plan) {
        updated(plan);
    }

    /** As {@link #update}; answers the stamp. */
    long updated(PlanRow plan) {
        return sql.update(PLAN)
                .set(columns(plan))
                .set(PLAN.STAMP, Sequences.STAMP.nextval())
                .where(PLAN.ID.eq(plan.id().value()))
                .returningResult(PLAN.STAMP)
                .fetchSingle()
                .value1();
    }

    void delete(PlanId plan, Instant at, PersonId by) {
        sql.update(PLAN)
                .set(PLAN.DELETED_AT, at)
                .set(PLAN.DELETED_BY, by.value())
                .set(PLAN.VERSION, PLAN.VERSION.plus(1))
                .where(PLAN.ID.eq(plan.value()))
                .execute();
    }

    void restore(PlanId plan) {
        sql.update(PLAN)
                .setNull(PLAN.DELETED_AT)
                .setNull(PLAN.DELETED_BY)
                .set(PLAN.VERSION, PLAN.VERSION.plus(1))
                .where(PLAN.ID.eq(plan.value()))
                .execute();
    }

    /** What is planned now is what was agreed first; {@link #update} goes with it. */
    void agree(PlanId plan) {
        sql.update(ITEM)
                .set(ITEM.FIRST_FINISH, ITEM.FINISH_DAY)
                .where(
                        ITEM.PLAN_ID.eq(plan.value()),
                        ITEM.FIRST_FINISH.isNull(),
                        ITEM.DELETED_AT.isNull())
                .execute();
    }

    private static Map<Field<?>, @Nullable Object> columns(PlanRow plan) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(PLAN.NAME, plan.name());
        columns.put(PLAN.PINYIN, Pinyin.full(plan.name()));
        columns.put(PLAN.INITIALS, Pinyin.initials(plan.name()));
        columns.put(PLAN.GOAL, plan.goal());
        columns.put(PLAN.OWNER_ID, plan.owner().value());
        columns.put(PLAN.UNIT_ID, plan.unit() == null ? null : plan.unit().value());
        columns.put(PLAN.FROM_DAY, plan.from());
        columns.put(PLAN.TO_DAY, plan.to());
        columns.put(PLAN.STATE, plan.state().name());
        var health = plan.health();
        columns.put(PLAN.HEALTH_OVERRIDE, health == null ? null : health.value().name());
        columns.put(PLAN.HEALTH_REASON, health == null ? null : health.reason());
        columns.put(PLAN.HEALTH_BY, health == null ? null : health.by().value());
        columns.put(PLAN.HEALTH_AT, health == null ? null : health.at());
        columns.put(PLAN.START_DAY, plan.start());
        columns.put(PLAN.FINISH_DAY, plan.finish());
        columns.put(PLAN.PROGRESS, plan.progress());
        columns.put(PLAN.VERSION, plan.version());
        return columns;
    }

    static PlanRow read(Record row) {
        String health = row.get(PLAN.HEALTH_OVERRIDE);
        return new PlanRow(
                new PlanId(row.get(PLAN.ID)),
                row.get(PLAN.NAME),
                row.get(PLAN.GOAL),
                new PersonId(row.get(PLAN.OWNER_ID)),
                row.get(PLAN.UNIT_ID) == null ? null : new UnitId(row.get(PLAN.UNIT_ID)),
                row.get(PLAN.FROM_DAY),
                row.get(PLAN.TO_DAY),
                PlanState.valueOf(row.get(PLAN.STATE)),
                health == null
                        ? null
                        : new PlanRow.Override(
                                HealthValue.valueOf(health),
                                Objects.requireNonNull(row.get(PLAN.HEALTH_REASON)),
                                new PersonId(Objects.requireNonNull(row.get(PLAN.HEALTH_BY))),
                                Objects.requireNonNull(row.get(PLAN.HEALTH_AT))),
                row.get(PLAN.START_DAY),
                row.get(PLAN.FINISH_DAY),
                row.get(PLAN.PROGRESS),
                row.get(PLAN.CREATED_AT),
                row.get(PLAN.DELETED_AT),
                row.get(PLAN.VERSION),
                row.get(PLAN.STAMP));
    }

    /** Members with their roles, owners first. */
    Map<PersonId, PlanRole> members(PlanId plan) {
        var members = new LinkedHashMap<PersonId, PlanRole>();
        sql
                .select(MEMBER.PERSON_ID, MEMBER.ROLE)
                .from(MEMBER)
                .where(MEMBER.PLAN_ID.eq(plan.value()))
                .fetch()
                .stream()
                .sorted(
                        java.util.Comparator.<Record, PlanRole>comparing(
                                        row -> PlanRole.valueOf(row.get(MEMBER.ROLE)))
                                .thenComparing(row -> row.get(MEMBER.PERSON_ID)))
                .forEach(
                        row ->
                                members.put(
                                        new PersonId(row.get(MEMBER.PERSON_ID)),
                                        PlanRole.valueOf(row.get(MEMBER.ROLE))));
        return members;
    }

    void put(PlanId plan, PersonId person, PlanRole role) {
        sql.insertInto(MEMBER)
                .set(MEMBER.PLAN_ID, plan.value())
                .set(MEMBER.PERSON_ID, person.value())
                .set(MEMBER.ROLE, role.name())
                .onConflict(MEMBER.PLAN_ID, MEMBER.PERSON_ID)
                .doUpdate()
                .set(MEMBER.ROLE, role.name())
                .execute();
    }

    /** Lets in who was not a member, and answers who that was; a member keeps his role. */
    List<PersonId> join(PlanId plan, java.util.Collection<PersonId> people, PlanRole role) {
        if (people.isEmpty()) {
            return List.of();
        }
        var insert = sql.insertInto(MEMBER, MEMBER.PLAN_ID, MEMBER.PERSON_ID, MEMBER.ROLE);
        for (PersonId person : people) {
            insert = insert.values(plan.value(), person.value(), role.name());
        }
        return insert.onConflictDoNothing()
                .returning(MEMBER.PERSON_ID)
                .fetch(row -> new PersonId(row.get(MEMBER.PERSON_ID)));
    }

    void leave(PlanId plan, PersonId person) {
        sql.deleteFrom(MEMBER)
                .where(MEMBER.PLAN_ID.eq(plan.value()), MEMBER.PERSON_ID.eq(person.value()))
                .execute();
    }
}
