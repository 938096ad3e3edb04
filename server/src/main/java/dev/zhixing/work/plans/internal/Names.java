package dev.zhixing.work.plans.internal;

import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Names of the parties that some sheets mention, looked up once. */
final class Names {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Map<PartyRef, Party> known;

    private Names(Map<PartyRef, Party> known) {
        this.known = known;
    }

    static Names of(Map<PartyRef, Party> known) {
        return new Names(known);
    }

    static Names of(People people, Collection<PartyRef> parties) {
        return new Names(people.parties(parties));
    }

    /** Parties by ids alone, whatever kind they are of. */
    static Names ofAnyKind(People people, Collection<UUID> ids) {
        var parties = new HashSet<PartyRef>();
        for (UUID id : ids) {
            for (Party.Kind kind : Party.Kind.values()) {
                parties.add(new PartyRef(kind, id));
            }
        }
        return of(people, parties);
    }

    /** The party with this id. */
    Optional<PartyRef> find(UUID id) {
        return known.keySet().stream().filter(party -> party.id().equals(id)).findFirst();
    }

    static Names of(People people, Sheet... sheets) {
        var parties = new HashSet<PartyRef>();
        for (Sheet sheet : sheets) {
            mentioned(sheet, parties);
        }
        return of(people, parties);
    }

    /** Whoever is named anywhere in a sheet. */
    static Set<PartyRef> mentioned(Sheet sheet) {
        var parties = new HashSet<PartyRef>();
        mentioned(sheet, parties);
        return parties;
    }

    /** Whoever is named in one item. */
    static Names of(People people, Sheet sheet, Item item) {
        var parties = new HashSet<PartyRef>();
        mentioned(item, parties);
        sheet.raci(item.id()).forEach(cell -> parties.add(cell.party()));
        return of(people, parties);
    }

    private static void mentioned(Sheet sheet, Set<PartyRef> parties) {
        PlanRow plan = sheet.plan();
        parties.add(PartyRef.person(plan.owner()));
        if (plan.unit() != null) {
            parties.add(PartyRef.unit(plan.unit()));
        }
        if (plan.health() != null) {
            parties.add(PartyRef.person(plan.health().by()));
        }
        sheet.items().values().forEach(item -> mentioned(item, parties));
        sheet.binned().values().forEach(item -> mentioned(item, parties));
        sheet.raci().keySet().forEach(key -> parties.add(key.party()));
    }

    private static void mentioned(Item item, Set<PartyRef> parties) {
        if (item.owner() != null) {
            parties.add(PartyRef.person(item.owner()));
        }
        parties.addAll(item.collaborators());
        PartyRef waitingFor = item.get(ItemFields.BLOCKED_ON);
        if (waitingFor != null) {
            parties.add(waitingFor);
        }
        PersonId by = item.get(ItemFields.HEALTH_BY);
        if (by != null) {
            parties.add(PartyRef.person(by));
        }
    }

    /** The party; one that has vanished altogether has no name. */
    Party party(PartyRef ref) {
        Party party = known.get(ref);
        return party == null ? new Party(ref.kind(), ref.id(), "", null, false) : party;
    }

    @Nullable Party person(@Nullable PersonId person) {
        return person == null ? null : party(PartyRef.person(person));
    }

    boolean knows(PartyRef ref) {
        return known.containsKey(ref) && !ref.id().equals(NOBODY);
    }
}
