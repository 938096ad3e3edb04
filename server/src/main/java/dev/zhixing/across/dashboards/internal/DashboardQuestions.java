package dev.zhixing.across.dashboards.internal;

import static dev.zhixing.across.dashboards.internal.db.Tables.DASHBOARD;

import dev.zhixing.across.dashboards.Dashboard;
import dev.zhixing.across.dashboards.Dashboard.DashboardShare;
import dev.zhixing.across.dashboards.DashboardHead;
import dev.zhixing.across.dashboards.DashboardId;
import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.Right;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reading dashboards. */
@Component
public class DashboardQuestions {

    private final DashboardStore store;
    private final DashboardGuard guard;
    private final TileContents contents;
    private final Access access;
    private final People people;

    DashboardQuestions(
            DashboardStore store,
            DashboardGuard guard,
            TileContents contents,
            Access access,
            People people) {
        this.store = store;
        this.guard = guard;
        this.contents = contents;
        this.access = access;
        this.people = people;
    }

    /** Own dashboards and those shared with the caller, by name. */
    @Transactional(readOnly = true)
    public Page<DashboardHead> heads(Actor actor, PageRequest page) {
        Condition after =
                page.isFirst()
                        ? DSL.noCondition()
                        : DSL.row(DASHBOARD.NAME, DASHBOARD.ID)
                                .gt(Seen.text(page, 0), Seen.id(page, 1));
        Page<DashboardRow> rows =
                Page.cut(
                        store.rows(
                                DASHBOARD.DELETED_AT.isNull().and(guard.visible(actor)).and(after),
                                page.limit() + 1),
                        page,
                        row -> List.of(row.name(), row.id().value().toString()));
        var ids = rows.items().stream().map(row -> row.id().value()).toList();
        Map<UUID, Right> rights = access.rights(actor, DashboardId.KIND, ids);
        var owners = new HashSet<UUID>();
        rows.items().forEach(row -> owners.add(row.owner().value()));
        Map<UUID, Party> named = people.people(owners);
        return rows.map(
                row ->
                        new DashboardHead(
                                row.id().value(),
                                row.name(),
                                row.description(),
                                owner(row, named.get(row.owner().value())),
                                rights.getOrDefault(row.id().value(), Right.SEE),
                                row.shared(),
                                row.tiles(),
                                row.changedAt(),
                                row.version()));
    }

    /**
     * With what its tiles show, to whoever asks. The number of statements does not grow with the
     * tiles.
     */
    @Transactional(readOnly = true)
    public Dashboard dashboard(Actor actor, DashboardId id) {
        access.require(actor, Right.SEE, id.ref());
        DashboardRow row = store.find(id).orElseThrow(NotFound::new);
        Right right = access.right(actor, id.ref()).orElseThrow(NotFound::new);
        List<ShareRow> shares = right.includes(Right.EDIT) ? store.shares(id) : List.of();
        var wanted = new HashSet<PartyRef>();
        wanted.add(PartyRef.person(row.owner()));
        shares.forEach(share -> wanted.add(share.party()));
        Map<PartyRef, Party> named = people.parties(wanted);
        return new Dashboard(
                id.value(),
                row.name(),
                row.description(),
                owner(row, named.get(PartyRef.person(row.owner()))),
                right,
                shares.stream()
                        .filter(share -> named.containsKey(share.party()))
                        .map(
                                share ->
                                        new DashboardShare(
                                                java.util.Objects.requireNonNull(
                                                        named.get(share.party())),
                                                share.mayEdit()))
                        .toList(),
                contents.of(actor, store.tiles(id)),
                row.changedAt(),
                row.version());
    }

    private static Party owner(DashboardRow row, @org.jspecify.annotations.Nullable Party found) {
        return found == null
                ? new Party(Party.Kind.PERSON, row.owner().value(), "", null, false)
                : found;
    }
}
