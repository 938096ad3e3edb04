package dev.zhixing.shared.people;

import dev.zhixing.base.kernel.Actor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Names of people and other parties for other rooms. Everybody who is signed in may see them, so
 * these questions take no caller.
 */
public interface People {

    /**
     * Names of many parties, one query for each kind. Removed parties are answered as inactive,
     * unknown ones are missing.
     */
    Map<PartyRef, Party> parties(Collection<PartyRef> parties);

    /** Names of many people by id, in one query. Unknown ids are missing. */
    Map<UUID, Party> people(Collection<UUID> ids);

    default Optional<Party> party(PartyRef party) {
        return Optional.ofNullable(parties(Set.of(party)).get(party));
    }

    default Optional<Party> person(PersonId person) {
        return party(PartyRef.person(person));
    }

    /**
     * Active people by exactly these names, spaces aside; several where people share a name. Names
     * nobody has are missing. One query.
     */
    Map<String, List<Party>> named(Collection<String> names);

    /**
     * As whom these people would call: with what they may, whoever asks. People without an account
     * are no administrators. One query.
     */
    Map<UUID, Actor> callers(Collection<UUID> people);

    /** The unit somebody belongs to, empty when there is none. */
    Optional<UnitId> unitOf(PersonId person);

    /** A unit and all units over it, the nearest first; empty when there is no such unit. */
    List<UnitId> upwards(UnitId unit);

    /**
     * Somebody who is named in an imported file and not yet known: a person without an account, to
     * be completed later. Part of the caller's transaction.
     */
    PersonId createPlaceholder(Actor actor, String name);
}
