package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.words.Pinyin;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.Unit;
import dev.zhixing.shared.people.UnitId;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads units as they are shown. */
@Component
public class UnitStore {

    private final DSLContext sql;
    private final People people;

    UnitStore(DSLContext sql, People people) {
        this.sql = sql;
        this.people = people;
    }

    /** A unit as it is stored, with ids instead of names. */
    record Stored(
            UUID id,
            @Nullable UUID parentId,
            String name,
            @Nullable String kind,
            @Nullable UUID supervisorId,
            @Nullable UUID deputyId,
            int people,
            int version) {}

    /** All units in a stable order; the reader builds the tree by {@code parentId}. */
    public Page<Unit> page(PageRequest page) {
        Condition after = Cursor.after(page, UNIT.PINYIN, UNIT.ID);
        Page<Stored> rows =
                Page.cut(
                        stored(after, page.limit() + 1),
                        page,
                        row -> List.of(Pinyin.full(row.name()), row.id().toString()));
        return new Page<>(
                shown(rows.items()), rows.next(), sql.fetchCount(UNIT, UNIT.DELETED_AT.isNull()));
    }

    /**
     * @throws NotFound when there is no such unit
     */
    public Unit find(UnitId id) {
        return shown(List.of(stored(id))).getFirst();
    }

    Stored stored(UnitId id) {
        return stored(UNIT.ID.eq(id.value()), 1).stream().findFirst().orElseThrow(NotFound::new);
    }

    private List<Stored> stored(Condition which, int limit) {
        Field<Integer> members =
                DSL.field(
                        DSL.selectCount()
                                .from(PERSON)
                                .where(PERSON.UNIT_ID.eq(UNIT.ID), PERSON.ACTIVE.isTrue()));
        return sql.select(
                        UNIT.ID,
                        UNIT.PARENT_ID,
                        UNIT.NAME,
                        UNIT.KIND,
                        UNIT.SUPERVISOR_ID,
                        UNIT.DEPUTY_ID,
                        members,
                        UNIT.VERSION)
                .from(UNIT)
                .where(which, UNIT.DELETED_AT.isNull())
                .orderBy(UNIT.PINYIN, UNIT.ID)
                .limit(limit)
                .fetch(
                        row ->
                                new Stored(
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        row.value5(),
                                        row.value6(),
                                        row.value7(),
                                        row.value8()));
    }

    private List<Unit> shown(List<Stored> rows) {
        var ids = new HashSet<UUID>();
        for (var row : rows) {
            if (row.supervisorId() != null) {
                ids.add(row.supervisorId());
            }
            if (row.deputyId() != null) {
                ids.add(row.deputyId());
            }
        }
        Map<UUID, Party> leaders = people.people(ids);
        return rows.stream()
                .map(
                        row ->
                                new Unit(
                                        row.id(),
                                        row.parentId(),
                                        row.name(),
                                        row.kind(),
                                        row.supervisorId() == null
                                                ? null
                                                : leaders.get(row.supervisorId()),
                                        row.deputyId() == null ? null : leaders.get(row.deputyId()),
                                        row.people(),
                                        row.version()))
                .toList();
    }
}
