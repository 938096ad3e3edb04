package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanId;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What holds items: the items above them and their plan. */
@Component
class ItemHolders {

    private final DSLContext sql;

    ItemHolders(DSLContext sql) {
        this.sql = sql;
    }

    /** Items above each item and its plan, the nearest first. */
    Map<SubjectRef, List<SubjectRef>> of(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var name = DSL.name("up");
        Field<UUID> root = DSL.field(DSL.name("up", "root"), SQLDataType.UUID);
        Field<UUID> parent = DSL.field(DSL.name("up", "parent"), SQLDataType.UUID);
        Field<UUID> plan = DSL.field(DSL.name("up", "plan"), SQLDataType.UUID);
        Field<Integer> depth = DSL.field(DSL.name("up", "depth"), SQLDataType.INTEGER);
        var up =
                name.fields("root", "parent", "plan", "depth")
                        .as(
                                DSL.select(ITEM.ID, ITEM.PARENT_ID, ITEM.PLAN_ID, DSL.inline(0))
                                        .from(ITEM)
                                        .where(ITEM.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                                        .unionAll(
                                                DSL.select(
                                                                root,
                                                                ITEM.PARENT_ID,
                                                                ITEM.PLAN_ID,
                                                                depth.plus(1))
                                                        .from(name)
                                                        .join(ITEM)
                                                        .on(ITEM.ID.eq(parent))));
        var found = new HashMap<SubjectRef, List<SubjectRef>>();
        var plans = new HashMap<SubjectRef, SubjectRef>();
        sql.withRecursive(up)
                .select(root, parent, plan)
                .from(up)
                .orderBy(root, depth)
                .forEach(
                        row -> {
                            SubjectRef item = new ItemId(row.value1()).ref();
                            List<SubjectRef> above =
                                    found.computeIfAbsent(item, _ -> new ArrayList<>());
                            if (row.value2() != null) {
                                above.add(new ItemId(row.value2()).ref());
                            }
                            plans.put(item, new PlanId(row.value3()).ref());
                        });
        plans.forEach((item, own) -> found.getOrDefault(item, new ArrayList<>()).add(own));
        return found;
    }
}
