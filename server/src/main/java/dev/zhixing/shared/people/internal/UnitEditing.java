package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.ORGANISATION;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Pinyin;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.Unit;
import dev.zhixing.shared.people.UnitId;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/**
 * Building the tree of units. Changes of the tree wait for each other on the organisation's row, so
 * that two moves at once cannot close a loop together.
 */
@Component
public class UnitEditing {

    private final DSLContext sql;
    private final Clock clock;
    private final Access access;
    private final UnitStore store;
    private final UnitRules rules;
    private final Facts facts;

    UnitEditing(
            DSLContext sql,
            Clock clock,
            Access access,
            UnitStore store,
            UnitRules rules,
            Facts facts) {
        this.sql = sql;
        this.clock = clock;
        this.access = access;
        this.store = store;
        this.rules = rules;
        this.facts = facts;
    }

    /** What may be changed of a unit; absent properties stay. */
    @Schema(name = "UnitPatch")
    public record Change(
            Patch<UUID> parentId,
            Patch<String> name,
            Patch<String> kind,
            Patch<UUID> supervisorId,
            Patch<UUID> deputyId) {}

    /**
     * @throws Refused with every breach at once
     */
    @Transactional
    public Unit create(
            Actor actor,
            @Nullable UUID parentId,
            @Nullable String name,
            @Nullable String kind,
            @Nullable UUID supervisorId,
            @Nullable UUID deputyId) {
        access.requireAdministrator(actor);
        lockTree();
        var draft =
                new UnitRules.Draft(
                        parentId,
                        TextRules.clean(name),
                        TextRules.clean(kind),
                        supervisorId,
                        deputyId);
        Refused.ifAny(rules.breaches(draft, null));
        var id = new UnitId(UUID.randomUUID());
        String plain = Objects.requireNonNull(draft.name());
        sql.insertInto(UNIT)
                .set(UNIT.ID, id.value())
                .set(UNIT.PARENT_ID, draft.parentId())
                .set(UNIT.NAME, plain)
                .set(UNIT.PINYIN, Pinyin.full(plain))
                .set(UNIT.INITIALS, Pinyin.initials(plain))
                .set(UNIT.KIND, draft.kind())
                .set(UNIT.SUPERVISOR_ID, draft.supervisorId())
                .set(UNIT.DEPUTY_ID, draft.deputyId())
                .execute();
        facts.say(actor, "unit", "created", id.value(), plain, 1, new Facts.Changes());
        return store.find(id);
    }

    @Transactional
    public Unit change(Actor actor, UnitId id, IfMatch seen, Change change) {
        access.require(actor, Right.MANAGE, SubjectRef.of("unit", id));
        lockTree();
        UnitStore.Stored stored = store.stored(id);
        seen.require(stored.version(), () -> store.find(id));
        Unit before = store.find(id);
        var draft =
                new UnitRules.Draft(
                        change.parentId().or(stored.parentId()),
                        TextRules.clean(change.name().or(stored.name())),
                        TextRules.clean(change.kind().or(stored.kind())),
                        change.supervisorId().or(stored.supervisorId()),
                        change.deputyId().or(stored.deputyId()));
        Refused.ifAny(rules.breaches(draft, id.value()));
        String name = Objects.requireNonNull(draft.name());
        sql.update(UNIT)
                .set(UNIT.PARENT_ID, draft.parentId())
                .set(UNIT.NAME, name)
                .set(UNIT.PINYIN, Pinyin.full(name))
                .set(UNIT.INITIALS, Pinyin.initials(name))
                .set(UNIT.KIND, draft.kind())
                .set(UNIT.SUPERVISOR_ID, draft.supervisorId())
                .set(UNIT.DEPUTY_ID, draft.deputyId())
                .set(UNIT.VERSION, UNIT.VERSION.plus(1))
                .where(UNIT.ID.eq(id.value()))
                .execute();
        Unit after = store.find(id);
        facts.say(
                actor,
                "unit",
                "updated",
                id.value(),
                name,
                after.version(),
                new Facts.Changes()
                        .add("name", before.name(), after.name())
                        .add("kind", before.kind(), after.kind())
                        .add("parent", name(before.parentId()), name(after.parentId()))
                        .add("supervisor", name(before.supervisor()), name(after.supervisor()))
                        .add("deputy", name(before.deputy()), name(after.deputy())));
        return after;
    }

    /** A unit goes only when nothing is in it; its name stays where it was used. */
    @Transactional
    public void delete(Actor actor, UnitId id, IfMatch seen) {
        access.require(actor, Right.MANAGE, SubjectRef.of("unit", id));
        lockTree();
        UnitStore.Stored stored = store.stored(id);
        seen.require(stored.version(), () -> store.find(id));
        Refused.ifAny(rules.keeping(id));
        sql.update(UNIT)
                .set(UNIT.DELETED_AT, clock.instant())
                .set(UNIT.VERSION, UNIT.VERSION.plus(1))
                .where(UNIT.ID.eq(id.value()))
                .execute();
        facts.say(
                actor,
                "unit",
                "deleted",
                id.value(),
                stored.name(),
                stored.version() + 1,
                new Facts.Changes());
    }

    private void lockTree() {
        sql.select(ORGANISATION.ID).from(ORGANISATION).forUpdate().execute();
    }

    private @Nullable String name(@Nullable UUID unit) {
        return unit == null ? null : store.stored(new UnitId(unit)).name();
    }

    private static @Nullable String name(@Nullable Party party) {
        return party == null ? null : party.name();
    }
}
