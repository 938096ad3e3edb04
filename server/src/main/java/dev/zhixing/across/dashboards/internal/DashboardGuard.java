package dev.zhixing.across.dashboards.internal;

import static dev.zhixing.across.dashboards.internal.db.Tables.DASHBOARD;
import static dev.zhixing.across.dashboards.internal.db.Tables.SHARE;

import dev.zhixing.across.dashboards.DashboardId;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Membership;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
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

/**
 * A dashboard is its owner's alone, administrators and those above included, until he shares it
 * with people, units (and all under them) or posts.
 */
@Component
class DashboardGuard implements SubjectGuard {

    private final DSLContext sql;
    private final Membership membership;

    DashboardGuard(DSLContext sql, Membership membership) {
        this.sql = sql;
        this.membership = membership;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(DashboardId.KIND);
    }

    @Override
    public Map<UUID, Right> rights(Actor actor, String kind, Collection<UUID> ids) {
        return rights(actor, ids, false);
    }

    @Override
    public Map<UUID, Right> rightsWithBin(Actor actor, String kind, Collection<UUID> ids) {
        return rights(actor, ids, true);
    }

    private Map<UUID, Right> rights(Actor actor, Collection<UUID> ids, boolean withBin) {
        var rights = new HashMap<UUID, Right>();
        sql.select(DASHBOARD.ID, DASHBOARD.OWNER_ID, SHARE.MAY_EDIT)
                .from(DASHBOARD)
                .leftJoin(SHARE)
                .on(SHARE.DASHBOARD_ID.eq(DASHBOARD.ID).and(isWith(actor)))
                .where(
                        DASHBOARD.ID.eq(DSL.any(ids.toArray(UUID[]::new))),
                        withBin ? DSL.noCondition() : DASHBOARD.DELETED_AT.isNull())
                .forEach(
                        row -> {
                            Boolean mayEdit = row.value3();
                            if (row.value2().equals(actor.id().value())) {
                                rights.put(row.value1(), Right.MANAGE);
                            } else if (mayEdit != null) {
                                rights.merge(
                                        row.value1(),
                                        mayEdit ? Right.EDIT : Right.SEE,
                                        (one, other) -> one.includes(other) ? one : other);
                            }
                        });
        return rights;
    }

    /** Shares with this person or with a place of his. */
    private Condition isWith(Actor actor) {
        var person = PersonId.of(actor.id());
        var places = new HashSet<>(membership.placesOf(person));
        places.add(PartyRef.person(person));
        Condition which = DSL.falseCondition();
        for (PartyRef place : places) {
            which =
                    which.or(
                            SHARE.PARTY_KIND
                                    .eq(place.kind().name())
                                    .and(SHARE.PARTY_ID.eq(place.id())));
        }
        return which;
    }

    /** Own dashboards and those shared with the caller, as a condition. */
    Condition visible(Actor actor) {
        return DASHBOARD
                .OWNER_ID
                .eq(actor.id().value())
                .or(
                        DSL.exists(
                                DSL.selectOne()
                                        .from(SHARE)
                                        .where(
                                                SHARE.DASHBOARD_ID.eq(DASHBOARD.ID),
                                                isWith(actor))));
    }

    @Override
    public Optional<SubjectRef> container(SubjectRef subject) {
        return Optional.of(subject);
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Actor actor, String kind, Collection<UUID> ids) {
        Set<UUID> seen = rights(actor, kind, ids).keySet();
        var titles = new HashMap<UUID, SubjectTitle>();
        sql.select(DASHBOARD.ID, DASHBOARD.NAME)
                .from(DASHBOARD)
                .where(DASHBOARD.ID.eq(DSL.any(seen.toArray(UUID[]::new))))
                .forEach(row -> titles.put(row.value1(), new SubjectTitle(row.value2(), "")));
        return titles;
    }

    @Override
    public Set<UUID> visibleContainers(Actor actor) {
        return new HashSet<>(
                sql.select(DASHBOARD.ID)
                        .from(DASHBOARD)
                        .where(DASHBOARD.DELETED_AT.isNull(), visible(actor))
                        .fetch(DASHBOARD.ID));
    }
}
