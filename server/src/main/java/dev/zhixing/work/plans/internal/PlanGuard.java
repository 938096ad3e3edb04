package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.SubjectGuard;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers for plans and their items; what is in the bin does not exist here. */
@Component
class PlanGuard implements SubjectGuard {

    private static final String PLAN_KIND = "plan";
    private static final String ITEM_KIND = "item";

    private final DSLContext sql;
    private final PlanRights rights;

    PlanGuard(DSLContext sql, PlanRights rights) {
        this.sql = sql;
        this.rights = rights;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(PLAN_KIND, ITEM_KIND);
    }

    @Override
    public Map<UUID, Right> rights(Actor actor, String kind, Collection<UUID> ids) {
        return kind.equals(PLAN_KIND) ? rights.of(actor, ids, false) : items(actor, ids);
    }

    @Override
    public Map<UUID, Right> rightsWithBin(Actor actor, String kind, Collection<UUID> ids) {
        return kind.equals(PLAN_KIND) ? rights.of(actor, ids, true) : items(actor, ids);
    }

    private Map<UUID, Right> items(Actor actor, Collection<UUID> ids) {
        UUID me = actor.id().value();
        Condition own =
                ITEM.OWNER_ID.eq(me).or(ITEM.COLLABORATORS.contains(new String[] {"PERSON:" + me}));
        var found = new HashMap<UUID, Right>();
        PlanRights.Reader reader = this.rights.reader(actor);
        sql.select(ITEM.ID, PLAN.OWNER_ID, PLAN.UNIT_ID, PlanRights.role(actor))
                .select(DSL.field(own).as("own"))
                .from(ITEM)
                .join(PLAN)
                .on(PLAN.ID.eq(ITEM.PLAN_ID))
                .where(
                        ITEM.ID.eq(DSL.any(ids.toArray(UUID[]::new))),
                        ITEM.DELETED_AT.isNull(),
                        PLAN.DELETED_AT.isNull())
                .forEach(
                        row ->
                                reader.right(row)
                                        .map(
                                                right ->
                                                        right == Right.CONTRIBUTE
                                                                        && !Boolean.TRUE.equals(
                                                                                row.get(
                                                                                        "own",
                                                                                        Boolean
                                                                                                .class))
                                                                ? Right.COMMENT
                                                                : right)
                                        .ifPresent(right -> found.put(row.get(ITEM.ID), right)));
        return found;
    }

    @Override
    public Optional<SubjectRef> container(SubjectRef subject) {
        if (subject.kind().equals(PLAN_KIND)) {
            return Optional.of(subject);
        }
        return sql.select(ITEM.PLAN_ID)
                .from(ITEM)
                .where(ITEM.ID.eq(subject.id()))
                .fetchOptional(row -> new SubjectRef(PLAN_KIND, row.value1()));
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Actor actor, String kind, Collection<UUID> ids) {
        Set<UUID> seen = rights(actor, kind, ids).keySet();
        if (seen.isEmpty()) {
            return Map.of();
        }
        var titles = new HashMap<UUID, SubjectTitle>();
        UUID[] visible = seen.toArray(UUID[]::new);
        if (kind.equals(PLAN_KIND)) {
            sql.select(PLAN.ID, PLAN.NAME)
                    .from(PLAN)
                    .where(PLAN.ID.eq(DSL.any(visible)))
                    .forEach(row -> titles.put(row.value1(), new SubjectTitle(row.value2(), "")));
        } else {
            sql.select(ITEM.ID, ITEM.NAME, PLAN.NAME)
                    .from(ITEM)
                    .join(PLAN)
                    .on(PLAN.ID.eq(ITEM.PLAN_ID))
                    .where(ITEM.ID.eq(DSL.any(visible)))
                    .forEach(
                            row ->
                                    titles.put(
                                            row.value1(),
                                            new SubjectTitle(row.value2(), row.value3())));
        }
        return titles;
    }

    @Override
    public Set<UUID> visibleContainers(Actor actor) {
        return new HashSet<>(
                sql.select(PLAN.ID)
                        .from(PLAN)
                        .where(PLAN.DELETED_AT.isNull(), rights.visible(actor))
                        .fetch(PLAN.ID));
    }
}
