package dev.zhixing.shared.people.internal;

import static dev.zhixing.shared.people.internal.db.Tables.PERSON;
import static dev.zhixing.shared.people.internal.db.Tables.UNIT;

import dev.zhixing.base.kernel.Breach;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.UnitId;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything that must hold of a unit and of the tree. Asked under the tree's lock. */
@Component
class UnitRules {

    private static final int DEEPEST = 20;
    private static final int KIND_LENGTH = 40;

    private final DSLContext sql;
    private final UnitTree tree;

    UnitRules(DSLContext sql, UnitTree tree) {
        this.sql = sql;
        this.tree = tree;
    }

    /** A unit as somebody wants it to be. */
    record Draft(
            @Nullable UUID parentId,
            @Nullable String name,
            @Nullable String kind,
            @Nullable UUID supervisorId,
            @Nullable UUID deputyId) {}

    List<Breach> breaches(Draft draft, @Nullable UUID self) {
        var breaches = new ArrayList<Breach>();
        breaches.addAll(TextRules.name("name", draft.name()));
        breaches.addAll(TextRules.text("kind", draft.kind(), KIND_LENGTH));
        breaches.addAll(place(draft, self));
        breaches.addAll(person("supervisorId", draft.supervisorId()));
        breaches.addAll(person("deputyId", draft.deputyId()));
        if (draft.supervisorId() != null && draft.supervisorId().equals(draft.deputyId())) {
            breaches.add(new Breach("deputyId", PeopleProblem.DEPUTY_IS_SUPERVISOR));
        }
        return breaches;
    }

    /** Why a unit cannot be deleted; empty when it can. */
    List<Breach> keeping(UnitId unit) {
        int units = sql.fetchCount(UNIT, UNIT.PARENT_ID.eq(unit.value()), UNIT.DELETED_AT.isNull());
        int people =
                sql.fetchCount(PERSON, PERSON.UNIT_ID.eq(unit.value()), PERSON.ACTIVE.isTrue());
        return units + people == 0
                ? List.of()
                : List.of(
                        new Breach(
                                "",
                                PeopleProblem.UNIT_NOT_EMPTY,
                                Map.of("units", units, "people", people)));
    }

    private List<Breach> place(Draft draft, @Nullable UUID self) {
        UUID parent = draft.parentId();
        if (parent != null
                && !sql.fetchExists(UNIT, UNIT.ID.eq(parent), UNIT.DELETED_AT.isNull())) {
            return List.of(new Breach("parentId", PeopleProblem.UNIT_UNKNOWN));
        }
        if (parent != null) {
            List<UnitId> path = tree.path(new UnitId(parent));
            if (self != null && path.contains(new UnitId(self))) {
                return List.of(new Breach("parentId", PeopleProblem.UNIT_LOOP));
            }
            int below = self == null ? 0 : tree.height(self);
            if (path.size() + 1 + below > DEEPEST) {
                return List.of(
                        new Breach("parentId", PeopleProblem.UNIT_DEEP, Map.of("most", DEEPEST)));
            }
        }
        boolean taken =
                draft.name() != null
                        && sql.fetchExists(
                                UNIT,
                                UNIT.PARENT_ID.isNotDistinctFrom(parent),
                                DSL.lower(UNIT.NAME).eq(DSL.lower(draft.name())),
                                UNIT.DELETED_AT.isNull(),
                                self == null ? DSL.noCondition() : UNIT.ID.ne(self));
        return taken
                ? List.of(
                        new Breach(
                                "name",
                                PeopleProblem.UNIT_NAME_TAKEN,
                                Map.of("name", draft.name())))
                : List.of();
    }

    private List<Breach> person(String path, @Nullable UUID person) {
        return person == null
                        || sql.fetchExists(PERSON, PERSON.ID.eq(person), PERSON.ACTIVE.isTrue())
                ? List.of()
                : List.of(new Breach(path, PeopleProblem.PERSON_UNKNOWN));
    }
}
