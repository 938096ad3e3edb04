package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.MEMBER;
import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.shared.people.BinSource;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.BinEntry;
import dev.zhixing.work.plans.PlanRole;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Deleted plans of one's own, deleted items of plans one edits, and what other rooms have, the
 * latest first.
 */
@Component
public class Bin {

    private record Found(
            String kind,
            UUID id,
            String title,
            BinEntry.@Nullable BinContainer container,
            Instant at,
            @Nullable UUID by) {}

    /** Ids by their text, as the database orders them; Java takes their halves for signed. */
    private static final Comparator<Found> LATEST_FIRST =
            Comparator.comparing(Found::at)
                    .thenComparing(found -> found.id().toString())
                    .reversed();

    private final DSLContext sql;
    private final People people;
    private final List<BinSource> others;

    Bin(DSLContext sql, People people, List<BinSource> others) {
        this.sql = sql;
        this.people = people;
        this.others = others;
    }

    @Transactional(readOnly = true)
    public Page<BinEntry> of(Actor actor, PageRequest page) {
        var found = new ArrayList<Found>();
        found.addAll(plans(actor, page));
        found.addAll(items(actor, page));
        others.forEach(other -> found.addAll(others(other, actor, page)));
        found.sort(LATEST_FIRST);
        var cut =
                Page.cut(
                        found.subList(0, Math.min(found.size(), page.limit() + 1)),
                        page,
                        one -> List.of(one.at().toString(), one.id().toString()));
        var people = new HashSet<PartyRef>();
        cut.items().forEach(one -> by(one, people));
        Names names = Names.of(this.people, people);
        return cut.map(
                one ->
                        new BinEntry(
                                one.kind(),
                                one.id(),
                                one.title(),
                                one.container(),
                                one.at(),
                                one.by() == null ? null : names.person(new PersonId(one.by()))));
    }

    private static void by(Found one, HashSet<PartyRef> people) {
        if (one.by() != null) {
            people.add(PartyRef.person(new PersonId(one.by())));
        }
    }

    /** What lies in the bins of other rooms. */
    private static List<Found> others(BinSource other, Actor actor, PageRequest page) {
        return other
                .binned(
                        actor,
                        page.isFirst() ? null : Seen.moment(page, 0),
                        page.isFirst() ? null : Seen.id(page, 1),
                        page.limit() + 1)
                .stream()
                .map(one -> new Found(one.kind(), one.id(), one.title(), null, one.at(), one.by()))
                .toList();
    }

    private List<Found> plans(Actor actor, PageRequest page) {
        return sql.select(PLAN.ID, PLAN.NAME, PLAN.DELETED_AT, PLAN.DELETED_BY)
                .from(PLAN)
                .where(
                        PLAN.DELETED_AT.isNotNull(),
                        holds(actor, List.of(PlanRole.OWNER)),
                        after(page, PLAN.DELETED_AT, PLAN.ID))
                .orderBy(PLAN.DELETED_AT.desc(), PLAN.ID.desc())
                .limit(page.limit() + 1)
                .fetch(
                        row ->
                                new Found(
                                        "plan",
                                        row.value1(),
                                        row.value2(),
                                        null,
                                        row.value3(),
                                        row.value4()));
    }

    private List<Found> items(Actor actor, PageRequest page) {
        var parent = ITEM.as("parent");
        return sql.select(ITEM.ID, ITEM.NAME, ITEM.DELETED_AT, ITEM.DELETED_BY, PLAN.ID, PLAN.NAME)
                .from(ITEM)
                .join(PLAN)
                .on(PLAN.ID.eq(ITEM.PLAN_ID))
                .leftJoin(parent)
                .on(parent.ID.eq(ITEM.PARENT_ID))
                .where(
                        ITEM.DELETED_ROOT.eq(ITEM.ID),
                        PLAN.DELETED_AT.isNull(),
                        parent.DELETED_AT.isNull(),
                        holds(actor, List.of(PlanRole.OWNER, PlanRole.EDITOR)),
                        after(page, ITEM.DELETED_AT, ITEM.ID))
                .orderBy(ITEM.DELETED_AT.desc(), ITEM.ID.desc())
                .limit(page.limit() + 1)
                .fetch(Bin::item);
    }

    private static Found item(Record row) {
        return new Found(
                "item",
                row.get(ITEM.ID),
                row.get(ITEM.NAME),
                new BinEntry.BinContainer("plan", row.get(PLAN.ID), row.get(PLAN.NAME)),
                row.get(ITEM.DELETED_AT),
                row.get(ITEM.DELETED_BY));
    }

    private static Condition holds(Actor actor, List<PlanRole> roles) {
        return actor.administrator()
                ? DSL.noCondition()
                : DSL.exists(
                        DSL.selectOne()
                                .from(MEMBER)
                                .where(
                                        MEMBER.PLAN_ID.eq(PLAN.ID),
                                        MEMBER.PERSON_ID.eq(actor.id().value()),
                                        MEMBER.ROLE.in(
                                                roles.stream().map(PlanRole::name).toList())));
    }

    private static Condition after(PageRequest page, Field<Instant> at, Field<UUID> id) {
        return page.isFirst()
                ? DSL.noCondition()
                : DSL.row(at, id).lt(Seen.moment(page, 0), Seen.id(page, 1));
    }
}
