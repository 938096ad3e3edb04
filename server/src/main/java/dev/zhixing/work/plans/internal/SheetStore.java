package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.LINK;
import static dev.zhixing.work.plans.internal.db.Tables.RACI;

import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.LinkId;
import dev.zhixing.work.plans.LinkType;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.RaciLetter;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Loads whole plans: in four queries, or from memory while their stamp has not changed. */
@Component
class SheetStore {

    private final DSLContext sql;
    private final CheckStore checks;
    private final SheetMemory memory = new SheetMemory();

    SheetStore(DSLContext sql, CheckStore checks) {
        this.sql = sql;
        this.checks = checks;
    }

    Sheet load(PlanRow plan) {
        return loadAll(List.of(plan)).getFirst();
    }

    /**
     * What was written under this stamp; known to readers once it is committed, so that nobody
     * reads it back.
     */
    void written(Sheet sheet, long stamp) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        memory.keep(sheet.plan().id(), SheetMemory.Contents.of(sheet, stamp));
                    }
                });
    }

    /** Several plans, in as many queries as one. */
    List<Sheet> loadAll(List<PlanRow> plans) {
        var known = new HashMap<PlanId, SheetMemory.Contents>();
        for (PlanRow plan : plans) {
            memory.of(plan).ifPresent(contents -> known.put(plan.id(), contents));
        }
        var unknown = plans.stream().filter(plan -> !known.containsKey(plan.id())).toList();
        if (!unknown.isEmpty()) {
            read(unknown, known);
        }
        return plans.stream()
                .map(plan -> Objects.requireNonNull(known.get(plan.id())).sheet(plan))
                .toList();
    }

    private void read(List<PlanRow> plans, Map<PlanId, SheetMemory.Contents> known) {
        UUID[] ids = plans.stream().map(plan -> plan.id().value()).toArray(UUID[]::new);
        var once = new Once();
        Map<UUID, List<PlanLink>> links =
                sql.select()
                        .from(LINK)
                        .where(LINK.PLAN_ID.eq(DSL.any(ids)))
                        .orderBy(LINK.ID)
                        .fetchGroups(LINK.PLAN_ID, row -> link(row, once));
        Map<UUID, List<RaciCell>> raci =
                sql.select()
                        .from(RACI)
                        .where(RACI.PLAN_ID.eq(DSL.any(ids)))
                        .orderBy(RACI.ITEM_ID, RACI.PARTY)
                        .fetchGroups(RACI.PLAN_ID, SheetStore::cell);
        Map<UUID, List<Item>> items =
                sql.select()
                        .from(ITEM)
                        .where(ITEM.PLAN_ID.eq(DSL.any(ids)), ITEM.DELETED_AT.isNull())
                        .orderBy(ITEM.RANK, ITEM.ID)
                        .fetchGroups(ITEM.PLAN_ID, row -> item(row).with(once));
        Map<UUID, List<Check>> entries = checks.of(ids);
        for (PlanRow plan : plans) {
            UUID id = plan.id().value();
            var contents =
                    new SheetMemory.Contents(
                            plan.stamp(),
                            items.getOrDefault(id, List.of()),
                            links.getOrDefault(id, List.of()),
                            raci.getOrDefault(id, List.of()),
                            entries.getOrDefault(id, List.of()));
            memory.keep(plan.id(), contents);
            known.put(plan.id(), contents);
        }
    }

    private static PlanLink link(Record row, Once once) {
        return new PlanLink(
                new LinkId(row.get(LINK.ID)),
                once.same(new ItemId(row.get(LINK.FROM_ID))),
                once.same(new ItemId(row.get(LINK.TO_ID))),
                LinkType.valueOf(row.get(LINK.TYPE)),
                row.get(LINK.LAG_DAYS));
    }

    private static RaciCell cell(Record row) {
        return new RaciCell(
                new RaciCell.Key(
                        new ItemId(row.get(RACI.ITEM_ID)), Parties.read(row.get(RACI.PARTY))),
                RaciLetter.valueOf(row.get(RACI.LETTER)),
                row.get(RACI.NOTE));
    }

    private static Item item(Record row) {
        return Item.read(new ItemId(row.get(ITEM.ID)), row.get(ITEM.VERSION), row);
    }

    /** The name of an item that is not in the bin. */
    Optional<String> name(PlanId plan, ItemId item) {
        return sql.select(ITEM.NAME)
                .from(ITEM)
                .where(
                        ITEM.ID.eq(item.value()),
                        ITEM.PLAN_ID.eq(plan.value()),
                        ITEM.DELETED_AT.isNull())
                .fetchOptional(ITEM.NAME);
    }

    /** Items of the bin that were deleted together with this one, itself included. */
    List<Item> deletedWith(ItemId root) {
        return items(ITEM.DELETED_ROOT.eq(root.value()));
    }

    boolean isIn(ItemId item, PlanId plan) {
        return sql.fetchExists(ITEM, ITEM.ID.eq(item.value()), ITEM.PLAN_ID.eq(plan.value()));
    }

    /** Those of these items that are in the bin. */
    List<Item> deleted(PlanRow plan, Collection<UUID> ids) {
        return items(
                ITEM.PLAN_ID
                        .eq(plan.id().value())
                        .and(ITEM.DELETED_AT.isNotNull())
                        .and(ITEM.ID.eq(DSL.any(ids.toArray(UUID[]::new)))));
    }

    private List<Item> items(Condition which) {
        return sql.select()
                .from(ITEM)
                .where(which)
                .orderBy(ITEM.RANK, ITEM.ID)
                .fetch(SheetStore::item);
    }
}
