package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.CHECKLIST_ENTRY;

import dev.zhixing.work.plans.ItemId;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The checklists of whole plans. */
@Component
class CheckStore {

    private final DSLContext sql;

    CheckStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The entries of each of these plans. One query. */
    Map<UUID, List<Check>> of(UUID[] plans) {
        return sql.select()
                .from(CHECKLIST_ENTRY)
                .where(CHECKLIST_ENTRY.PLAN_ID.eq(DSL.any(plans)))
                .orderBy(CHECKLIST_ENTRY.RANK, CHECKLIST_ENTRY.ID)
                .fetchGroups(CHECKLIST_ENTRY.PLAN_ID, CheckStore::read);
    }

    /** Writes the difference of two states of one plan, once its items are written. */
    void save(Sheet before, Sheet after) {
        UUID plan = after.plan().id().value();
        UUID[] gone =
                before.checks().keySet().stream()
                        .filter(id -> !after.checks().containsKey(id))
                        .toArray(UUID[]::new);
        if (gone.length > 0) {
            sql.deleteFrom(CHECKLIST_ENTRY).where(CHECKLIST_ENTRY.ID.eq(DSL.any(gone))).execute();
        }
        after.checks().values().stream()
                .filter(check -> !check.equals(before.checks().get(check.id())))
                .forEach(check -> write(plan, check));
    }

    private void write(UUID plan, Check check) {
        sql.insertInto(CHECKLIST_ENTRY)
                .set(CHECKLIST_ENTRY.ID, check.id())
                .set(CHECKLIST_ENTRY.PLAN_ID, plan)
                .set(CHECKLIST_ENTRY.ITEM_ID, check.item().value())
                .set(CHECKLIST_ENTRY.TEXT, check.text())
                .set(CHECKLIST_ENTRY.DONE, check.done())
                .set(CHECKLIST_ENTRY.RANK, check.rank())
                .set(CHECKLIST_ENTRY.VERSION, check.version())
                .onConflict(CHECKLIST_ENTRY.ID)
                .doUpdate()
                .set(CHECKLIST_ENTRY.TEXT, DSL.excluded(CHECKLIST_ENTRY.TEXT))
                .set(CHECKLIST_ENTRY.DONE, DSL.excluded(CHECKLIST_ENTRY.DONE))
                .set(CHECKLIST_ENTRY.RANK, DSL.excluded(CHECKLIST_ENTRY.RANK))
                .set(CHECKLIST_ENTRY.VERSION, DSL.excluded(CHECKLIST_ENTRY.VERSION))
                .execute();
    }

    private static Check read(Record row) {
        return new Check(
                row.get(CHECKLIST_ENTRY.ID),
                new ItemId(row.get(CHECKLIST_ENTRY.ITEM_ID)),
                row.get(CHECKLIST_ENTRY.TEXT),
                row.get(CHECKLIST_ENTRY.DONE),
                row.get(CHECKLIST_ENTRY.RANK),
                row.get(CHECKLIST_ENTRY.VERSION));
    }
}
