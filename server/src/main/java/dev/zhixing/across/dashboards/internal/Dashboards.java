package dev.zhixing.across.dashboards.internal;

import dev.zhixing.across.dashboards.DashboardId;
import dev.zhixing.across.dashboards.DashboardsProblem;
import dev.zhixing.across.dashboards.TileKind;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Making, arranging and sharing dashboards. */
@Component
public class Dashboards {

    private static final Set<Party.Kind> SHARED_WITH =
            Set.of(Party.Kind.PERSON, Party.Kind.UNIT, Party.Kind.POST);

    private final DashboardStore store;
    private final TileThings things;
    private final Access access;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dashboards(
            DashboardStore store,
            TileThings things,
            Access access,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.things = things;
        this.access = access;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public DashboardId add(
            Actor actor,
            @Nullable String name,
            @Nullable String description,
            List<TileDraft> drafts) {
        requireWriting(actor);
        var owner = PersonId.of(actor.id());
        if (store.count(owner) >= DashboardRules.MOST_OWN) {
            throw new Refused(
                    DashboardsProblem.TOO_MANY_DASHBOARDS, Map.of("most", DashboardRules.MOST_OWN));
        }
        String plainName = plain(name);
        String plainText = plain(description);
        var breaches = new ArrayList<Breach>();
        DashboardRules.head(plainName, plainText, breaches);
        List<TileRow> tiles = checked(actor, drafts, List.of(), breaches);
        var id = new DashboardId(UUID.randomUUID());
        store.insert(id, owner, plainName, plainText);
        store.replaceTiles(id, tiles);
        tell(actor, id, plainName, "created", List.of());
        return id;
    }

    /**
     * @param drafts null leaves the tiles alone; else they are all there are from now on
     * @param current builds what the reading operation would answer, for a stale caller
     */
    @Transactional
    public void change(
            Actor actor,
            DashboardId id,
            IfMatch seen,
            Patch<String> name,
            Patch<String> description,
            @Nullable List<TileDraft> drafts,
            Function<DashboardId, ?> current) {
        DashboardRow row = locked(actor, id, Right.EDIT, seen, current);
        String newName = plain(name.or(row.name()));
        String newText = plain(description.or(row.description()));
        var breaches = new ArrayList<Breach>();
        DashboardRules.head(newName, newText, breaches);
        List<TileRow> before = store.tiles(id);
        List<TileRow> after = drafts == null ? before : checked(actor, drafts, before, breaches);
        Refused.ifAny(breaches);
        store.update(id, newName, newText);
        if (drafts != null) {
            store.replaceTiles(id, after);
        }
        var changes = new ArrayList<FieldChange>();
        changes.add(new FieldChange("name", row.name(), newName));
        changes.add(new FieldChange("description", row.description(), newText));
        changes.add(
                new FieldChange(
                        "tiles", String.valueOf(before.size()), String.valueOf(after.size())));
        tell(
                actor,
                id,
                newName,
                "updated",
                changes.stream().filter(FieldChange::isChange).toList());
    }

    /** These see it from now on, and nobody else but its owner. */
    @Transactional
    public void share(
            Actor actor,
            DashboardId id,
            IfMatch seen,
            List<ShareRow> shares,
            Function<DashboardId, ?> current) {
        DashboardRow row = locked(actor, id, Right.MANAGE, seen, current);
        var unique = new LinkedHashMap<PartyRef, ShareRow>();
        shares.forEach(share -> unique.put(share.party(), share));
        unique.remove(PartyRef.person(row.owner()));
        if (unique.size() > DashboardRules.MOST_SHARES) {
            throw new Refused(
                    List.of(
                            DashboardRules.most(
                                    "shares",
                                    DashboardsProblem.TOO_MANY_SHARES,
                                    DashboardRules.MOST_SHARES)));
        }
        Map<PartyRef, Party> known = people.parties(unique.keySet());
        var breaches = new ArrayList<Breach>();
        for (int at = 0; at < shares.size(); at++) {
            PartyRef party = shares.get(at).party();
            Party found = known.get(party);
            boolean owner = party.equals(PartyRef.person(row.owner()));
            if (!SHARED_WITH.contains(party.kind())
                    || (!owner && (found == null || !found.active()))) {
                breaches.add(
                        new Breach("shares[%d]".formatted(at), DashboardsProblem.UNKNOWN_PARTY));
            }
        }
        Refused.ifAny(breaches);
        store.replaceShares(id, unique.values());
        store.update(id, row.name(), row.description());
        tell(
                actor,
                id,
                row.name(),
                "shared",
                List.of(
                        new FieldChange(
                                "sharedWith",
                                null,
                                known.values().stream()
                                        .map(Party::name)
                                        .sorted()
                                        .collect(Collectors.joining(", ")))));
    }

    @Transactional
    public void delete(
            Actor actor, DashboardId id, IfMatch seen, Function<DashboardId, ?> current) {
        DashboardRow row = locked(actor, id, Right.MANAGE, seen, current);
        store.setDeleted(id, true);
        tell(actor, id, row.name(), "deleted", List.of());
    }

    /** Out of the bin; only for its owner. */
    @Transactional
    public void restore(Actor actor, DashboardId id) {
        requireWriting(actor);
        DashboardRow row = store.lock(id).orElseThrow(NotFound::new);
        if (row.deletedAt() == null || !row.owner().value().equals(actor.id().value())) {
            throw new NotFound();
        }
        store.setDeleted(id, false);
        tell(actor, id, row.name(), "restored", List.of());
    }

    private DashboardRow locked(
            Actor actor,
            DashboardId id,
            Right right,
            IfMatch seen,
            Function<DashboardId, ?> current) {
        requireWriting(actor);
        access.require(actor, right, id.ref());
        DashboardRow row =
                store.lock(id).filter(one -> one.deletedAt() == null).orElseThrow(NotFound::new);
        seen.require(row.version(), () -> current.apply(id));
        return row;
    }

    /** The tiles to store, once everything about them is right. */
    private List<TileRow> checked(
            Actor actor, List<TileDraft> drafts, List<TileRow> before, List<Breach> breaches) {
        var present = new HashMap<UUID, TileRow>();
        before.forEach(tile -> present.put(tile.id(), tile));
        var taken = new HashSet<UUID>();
        var rows = new ArrayList<TileRow>();
        int wrong = breaches.size();
        for (int at = 0; at < drafts.size(); at++) {
            TileDraft draft = drafts.get(at);
            TileRow old = draft.id() == null ? null : present.get(draft.id());
            TileKind kind = draft.kind();
            boolean known = draft.id() == null || (old != null && taken.add(old.id()));
            if (!known || (kind == null && old == null)) {
                breaches.add(new Breach("tiles[%d]".formatted(at), DashboardsProblem.UNKNOWN_TILE));
            } else if (kind == null) {
                rows.add(Objects.requireNonNull(old).at(draft.box()));
            } else {
                rows.add(draft.row(old == null ? UUID.randomUUID() : old.id(), kind));
            }
        }
        if (breaches.size() > wrong) {
            throw new Refused(breaches);
        }
        DashboardRules.tiles(rows, breaches);
        breaches.addAll(things.unknown(actor, rows, before));
        Refused.ifAny(breaches);
        return rows;
    }

    private static void requireWriting(Actor actor) {
        if (!actor.mayWrite()) {
            throw new Refused(PeopleProblem.READ_ONLY_TOKEN);
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private void tell(
            Actor actor, DashboardId id, String name, String done, List<FieldChange> changes) {
        events.publishEvent(
                new DomainEvent(
                        actor.id(),
                        DashboardId.KIND + "." + done,
                        id.ref(),
                        id.ref(),
                        name,
                        clock.instant(),
                        changes));
    }
}
