package dev.zhixing.shared.people.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.PersonId;

import org.springframework.stereotype.Component;

import java.util.UUID;

/**
 * What happens to accounts, tokens and sessions. Told under the kind {@code account}, which only
 * its owner and administrators may see; never with a secret.
 */
@Component
class SecurityFacts {

    private static final String KIND = "account";

    private final Facts facts;

    SecurityFacts(Facts facts) {
        this.facts = facts;
    }

    void passwordChanged(PersonId person, String username) {
        say(new Actor(person.asActor(), false, true), "password-changed", person.value(), username);
    }

    void say(Actor actor, String happened, UUID person, String username) {
        say(actor, happened, person, username, new Facts.Changes());
    }

    void say(Actor actor, String happened, UUID person, String username, Facts.Changes changes) {
        facts.say(actor, KIND, happened, person, username, 0, changes);
    }
}
