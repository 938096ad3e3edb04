package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.OWN_ORDER;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.PersonId;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** In which order people want to do what is theirs. A preference: it is no part of any plan. */
@Component
public class OwnOrder {

    private final DSLContext sql;

    OwnOrder(DSLContext sql) {
        this.sql = sql;
    }

    /** The caller's own order from now on. What is not, or no longer, the caller's is left out. */
    @Transactional
    public void become(Actor actor, Collection<UUID> items) {
        UUID person = actor.id().value();
        var wanted = List.copyOf(new LinkedHashSet<>(items));
        var own =
                sql.select(ITEM.ID)
                        .from(ITEM)
                        .where(
                                ITEM.ID.eq(DSL.any(wanted.toArray(UUID[]::new))),
                                ITEM.OWNER_ID.eq(person))
                        .fetchSet(ITEM.ID);
        sql.deleteFrom(OWN_ORDER).where(OWN_ORDER.PERSON_ID.eq(person)).execute();
        var insert =
                sql.insertInto(OWN_ORDER, OWN_ORDER.PERSON_ID, OWN_ORDER.ITEM_ID, OWN_ORDER.RANK);
        for (int rank = 0; rank < wanted.size(); rank++) {
            if (own.contains(wanted.get(rank))) {
                insert = insert.values(person, wanted.get(rank), rank);
            }
        }
        if (!own.isEmpty()) {
            insert.onConflict(OWN_ORDER.PERSON_ID, OWN_ORDER.ITEM_ID)
                    .doUpdate()
                    .set(OWN_ORDER.RANK, DSL.excluded(OWN_ORDER.RANK))
                    .execute();
        }
    }

    /** Ranks by item; items that were never placed are missing. */
    Map<UUID, Integer> of(PersonId person) {
        return sql.select(OWN_ORDER.ITEM_ID, OWN_ORDER.RANK)
                .from(OWN_ORDER)
                .where(OWN_ORDER.PERSON_ID.eq(person.value()))
                .fetchMap(OWN_ORDER.ITEM_ID, OWN_ORDER.RANK);
    }
}
