package dev.zhixing.across.interchange.internal;

import dev.zhixing.across.interchange.InterchangeProblem;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.formats.model.PartyKind;
import dev.zhixing.formats.model.PersonNamed;
import dev.zhixing.formats.model.PlanDraft;
import dev.zhixing.formats.model.RaciDraft;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.RoleNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the members a file's names stand for. One exact match is taken; of several the person must
 * choose, or a placeholder is made; nobody by that name makes a placeholder.
 */
@Component
public class NameMatching {

    private final People people;
    private final RoleNames roles;

    NameMatching(People people, RoleNames roles) {
        this.people = people;
        this.roles = roles;
    }

    /**
     * What became of a name.
     *
     * @param candidates all members of that name
     * @param chosen whether a person decided
     */
    public record Match(
            PersonNamed named, @Nullable Party party, List<Party> candidates, boolean chosen) {}

    /** Matches of people by name, and of units and posts by name. */
    public record Matches(
            Map<String, Match> people, Map<String, Party> roles, Set<String> newRoles) {

        /** The party of a cell's person or role, as far as it exists already. */
        @Nullable Party partyOf(RaciDraft cell) {
            if (cell.person() != null) {
                Match match = people.get(cell.person());
                return match == null ? null : match.party();
            }
            return cell.role() == null ? null : roles.get(cell.role());
        }
    }

    Matches match(PlanDraft draft, ImportChoices choices) {
        var persons =
                draft.people().stream().filter(named -> named.kind() == PartyKind.PERSON).toList();
        var byName = people.named(persons.stream().map(PersonNamed::name).toList());
        var chosen = chosen(choices);
        var matches = new HashMap<String, Match>();
        for (var named : persons) {
            List<Party> candidates = byName.getOrDefault(named.name(), List.of());
            Party picked = chosen.get(named.name());
            Party match =
                    picked != null ? picked : candidates.size() == 1 ? candidates.getFirst() : null;
            matches.put(named.name(), new Match(named, match, candidates, picked != null));
        }
        var names = new LinkedHashSet<String>();
        draft.raci().stream()
                .filter(cell -> cell.person() == null && cell.role() != null)
                .forEach(cell -> names.add(cell.role()));
        Map<String, Party> known = roles.named(names);
        names.removeAll(known.keySet());
        return new Matches(matches, known, names);
    }

    private Map<String, Party> chosen(ImportChoices choices) {
        Map<UUID, Party> parties = people.people(choices.people().values());
        var breaches = new ArrayList<Breach>();
        var chosen = new HashMap<String, Party>();
        choices.people()
                .forEach(
                        (name, id) -> {
                            Party party = parties.get(id);
                            if (party == null || !party.active()) {
                                breaches.add(
                                        new Breach(
                                                "people",
                                                InterchangeProblem.PERSON_UNKNOWN,
                                                Map.of("name", name)));
                            } else {
                                chosen.put(name, party);
                            }
                        });
        Refused.ifAny(breaches);
        return chosen;
    }

    static PartyRef ref(Party party) {
        return new PartyRef(party.kind(), party.id());
    }
}
