package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.PLAN;
import static dev.zhixing.work.plans.internal.db.Tables.RACI;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.notices.Interested;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whom changes concern: of an item its responsible person, its collaborators and whoever is to be
 * consulted or informed; of a plan its owner.
 */
@Component
class Concerned implements Interested {

    private final DSLContext sql;

    Concerned(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("item", "plan");
    }

    @Override
    public Map<SubjectRef, Set<UUID>> interested(Collection<SubjectRef> subjects) {
        UUID[] ids = subjects.stream().map(SubjectRef::id).toArray(UUID[]::new);
        var people = new HashMap<SubjectRef, Set<UUID>>();
        sql.select(DSL.inline("item"), ITEM.ID, DSL.concat(DSL.inline("PERSON:"), ITEM.OWNER_ID))
                .from(ITEM)
                .where(ITEM.ID.eq(DSL.any(ids)), ITEM.OWNER_ID.isNotNull())
                .unionAll(
                        DSL.select(
                                        DSL.inline("item"),
                                        ITEM.ID,
                                        DSL.field(DSL.name("party"), String.class))
                                .from(ITEM)
                                .crossJoin(DSL.unnest(ITEM.COLLABORATORS).as("each", "party"))
                                .where(ITEM.ID.eq(DSL.any(ids))))
                .unionAll(
                        DSL.select(DSL.inline("item"), RACI.ITEM_ID, RACI.PARTY)
                                .from(RACI)
                                .where(RACI.ITEM_ID.eq(DSL.any(ids)), RACI.LETTER.in("C", "I")))
                .unionAll(
                        DSL.select(
                                        DSL.inline("plan"),
                                        PLAN.ID,
                                        DSL.concat(DSL.inline("PERSON:"), PLAN.OWNER_ID))
                                .from(PLAN)
                                .where(PLAN.ID.eq(DSL.any(ids))))
                .forEach(
                        row ->
                                Parties.person(Parties.read(row.value3()))
                                        .ifPresent(
                                                person ->
                                                        people.computeIfAbsent(
                                                                        new SubjectRef(
                                                                                row.value1(),
                                                                                row.value2()),
                                                                        _ -> new HashSet<>())
                                                                .add(person.value())));
        return people;
    }
}
