package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.LINK;
import static dev.zhixing.work.plans.internal.db.Tables.RACI;

import dev.zhixing.work.plans.LinkId;
import dev.zhixing.work.plans.internal.ItemField.Use;

import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Writes back what changed in a plan, in a handful of batches however many rows it is. */
@Component
class SheetSaving {

    private static final List<ItemField<?>> COMPUTED =
            ItemFields.ALL.stream().filter(field -> field.use() == Use.COMPUTED).toList();

    private final DSLContext sql;
    private final CheckStore checks;

    SheetSaving(DSLContext sql, CheckStore checks) {
        this.sql = sql;
        this.checks = checks;
    }

    /** Writes the difference of two states of one plan. */
    void save(Sheet before, Sheet after) {
        var inserts = new ArrayList<Item>();
        var full = new ArrayList<Item>();
        var dates = new ArrayList<Item>();
        after.outline().order().forEach(id -> sort(before, after.item(id), inserts, full, dates));
        after.binned().values().forEach(item -> sort(before, item, inserts, full, dates));
        removeLinksAndCells(before, after);
        insert(after.plan(), inserts);
        update(full, ItemFields.ALL);
        update(dates, COMPUTED);
        writeLinksAndCells(before, after);
        checks.save(before, after);
    }

    private static void sort(
            Sheet before, Item item, List<Item> inserts, List<Item> full, List<Item> dates) {
        Item old = before.anywhere(item.id()).orElse(null);
        if (old == null) {
            inserts.add(item);
            return;
        }
        var different = item.differences(old);
        if (different.stream().anyMatch(field -> field.use() != Use.COMPUTED)
                || item.version() != old.version()) {
            full.add(item);
        } else if (!different.isEmpty()) {
            dates.add(item);
        }
    }

    private void insert(PlanRow plan, List<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(ITEM.ID, null);
        columns.put(ITEM.PLAN_ID, null);
        columns.put(ITEM.VERSION, null);
        ItemFields.ALL.forEach(field -> columns.put(field.column().field(), null));
        execute(
                sql.insertInto(ITEM).set(columns),
                items,
                item -> {
                    var values = new ArrayList<@Nullable Object>();
                    values.add(item.id().value());
                    values.add(plan.id().value());
                    values.add(item.version());
                    ItemFields.ALL.forEach(field -> values.add(field.toColumn(item.value(field))));
                    return values;
                });
    }

    private void update(List<Item> items, List<ItemField<?>> fields) {
        if (items.isEmpty()) {
            return;
        }
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        fields.forEach(field -> columns.put(field.column().field(), null));
        columns.put(ITEM.VERSION, null);
        execute(
                sql.update(ITEM).set(columns).where(ITEM.ID.eq((UUID) null)),
                items,
                item -> {
                    var values = new ArrayList<@Nullable Object>();
                    fields.forEach(field -> values.add(field.toColumn(item.value(field))));
                    values.add(item.version());
                    values.add(item.id().value());
                    return values;
                });
    }

    private <T> void execute(
            Query query,
            List<T> rows,
            java.util.function.Function<T, List<@Nullable Object>> values) {
        BatchBindStep batch = sql.batch(query);
        for (T row : rows) {
            batch = batch.bind(values.apply(row).toArray());
        }
        batch.execute();
    }

    private void removeLinksAndCells(Sheet before, Sheet after) {
        var links =
                before.allLinks().keySet().stream()
                        .filter(id -> !after.allLinks().containsKey(id))
                        .map(LinkId::value)
                        .toArray(UUID[]::new);
        if (links.length > 0) {
            sql.deleteFrom(LINK).where(LINK.ID.eq(DSL.any(links))).execute();
        }
        // A letter that moves on to another party leaves its old cell first.
        var cells =
                before.raci().values().stream()
                        .filter(cell -> !cell.equals(after.raci().get(cell.key())))
                        .toList();
        if (!cells.isEmpty()) {
            execute(
                    sql.deleteFrom(RACI).where(RACI.ITEM_ID.eq((UUID) null), RACI.PARTY.eq("")),
                    cells,
                    cell -> List.of(cell.item().value(), Parties.write(cell.party())));
        }
    }

    private void writeLinksAndCells(Sheet before, Sheet after) {
        UUID plan = after.plan().id().value();
        var links =
                after.allLinks().values().stream()
                        .filter(link -> !link.equals(before.allLinks().get(link.id())))
                        .toList();
        if (!links.isEmpty()) {
            execute(
                    sql.insertInto(LINK)
                            .columns(
                                    LINK.ID,
                                    LINK.PLAN_ID,
                                    LINK.FROM_ID,
                                    LINK.TO_ID,
                                    LINK.TYPE,
                                    LINK.LAG_DAYS)
                            .values((UUID) null, null, null, null, null, null)
                            .onConflict(LINK.ID)
                            .doUpdate()
                            .set(LINK.TYPE, DSL.excluded(LINK.TYPE))
                            .set(LINK.LAG_DAYS, DSL.excluded(LINK.LAG_DAYS)),
                    links,
                    link ->
                            List.of(
                                    link.id().value(),
                                    plan,
                                    link.from().value(),
                                    link.to().value(),
                                    link.type().name(),
                                    link.lagDays()));
        }
        var cells =
                after.raci().values().stream()
                        .filter(cell -> !cell.equals(before.raci().get(cell.key())))
                        .toList();
        if (!cells.isEmpty()) {
            execute(
                    sql.insertInto(RACI)
                            .columns(RACI.PLAN_ID, RACI.ITEM_ID, RACI.PARTY, RACI.LETTER, RACI.NOTE)
                            .values((UUID) null, null, null, null, null),
                    cells,
                    cell -> {
                        var values = new ArrayList<@Nullable Object>();
                        values.add(plan);
                        values.add(cell.item().value());
                        values.add(Parties.write(cell.party()));
                        values.add(cell.letter().name());
                        values.add(cell.note());
                        return values;
                    });
        }
    }
}
