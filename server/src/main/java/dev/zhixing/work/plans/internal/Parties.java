package dev.zhixing.work.plans.internal;

import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/** Parties as they are kept in rows: {@code PERSON:6f1c…}. */
final class Parties {

    private Parties() {}

    static PartyRef read(String text) {
        int colon = text.indexOf(':');
        return new PartyRef(
                Party.Kind.valueOf(text.substring(0, colon)),
                UUID.fromString(text.substring(colon + 1)));
    }

    static String write(PartyRef party) {
        return party.kind() + ":" + party.id();
    }

    static Optional<PersonId> person(PartyRef party) {
        return party.kind() == Party.Kind.PERSON
                ? Optional.of(new PersonId(party.id()))
                : Optional.empty();
    }

    static boolean isPerson(PartyRef party, @Nullable PersonId person) {
        return person != null
                && party.kind() == Party.Kind.PERSON
                && party.id().equals(person.value());
    }
}
