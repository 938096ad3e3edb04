package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.shared.search.SearchIndex;
import dev.zhixing.work.goals.GoalFigure;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Tells what happened to goals, and lets them be found as they are now. */
@Component
class GoalFacts {

    private final ApplicationEventPublisher events;
    private final People people;
    private final SearchIndex index;
    private final GoalNames names;
    private final Clock clock;

    GoalFacts(
            ApplicationEventPublisher events,
            People people,
            SearchIndex index,
            GoalNames names,
            Clock clock) {
        this.events = events;
        this.people = people;
        this.index = index;
        this.names = names;
        this.clock = clock;
    }

    void tell(Actor actor, String verb, GoalRow goal, List<FieldChange> changes) {
        events.publishEvent(
                new DomainEvent(
                        actor.id(),
                        verb,
                        goal.ref(),
                        goal.ref(),
                        goal.title(),
                        clock.instant(),
                        goal.version(),
                        changes.stream().filter(FieldChange::isChange).toList()));
    }

    void found(GoalRow goal) {
        var body = new ArrayList<String>();
        for (GoalField field : GoalField.values()) {
            if (field != GoalField.TITLE && goal.get(field) instanceof String text) {
                body.add(text);
            }
        }
        index.put(goal.ref(), goal.ref(), goal.title(), String.join("\n", body));
    }

    void gone(GoalRow goal) {
        index.remove(goal.ref());
    }

    /** Field by field, as a person would read them in a list. */
    List<FieldChange> changes(@Nullable GoalRow old, GoalRow now) {
        List<GoalRow> both = old == null ? List.of(now) : List.of(old, now);
        var parties = new HashSet<PartyRef>();
        var goals = new HashSet<UUID>();
        var cycles = new HashSet<UUID>();
        for (GoalRow one : both) {
            parties.add(PartyRef.person(one.owner()));
            add(one.unit(), unit -> parties.add(PartyRef.unit(new UnitId(unit))));
            add(one.parent(), goals::add);
            add(one.cycle(), cycles::add);
        }
        Map<UUID, String> words = new HashMap<>(names.goals(goals));
        words.putAll(names.cycles(cycles));
        people.parties(parties).forEach((ref, party) -> words.put(ref.id(), party.name()));
        var changes = new ArrayList<FieldChange>();
        for (GoalField field : GoalField.values()) {
            Object before = old == null ? null : old.get(field);
            Object after = now.get(field);
            if (!same(before, after)) {
                changes.add(new FieldChange(field.api(), text(before, words), text(after, words)));
            }
        }
        return changes;
    }

    static boolean same(@Nullable Object before, @Nullable Object after) {
        return before instanceof BigDecimal one && after instanceof BigDecimal other
                ? one.compareTo(other) == 0
                : Objects.equals(before, after);
    }

    static @Nullable String text(@Nullable Object value, Map<UUID, String> words) {
        return switch (value) {
            case null -> null;
            case UUID id -> words.getOrDefault(id, id.toString());
            case BigDecimal number ->
                    Objects.requireNonNull(GoalFigure.plain(number)).toPlainString();
            case Enum<?> code -> code.name();
            default -> value.toString();
        };
    }

    /** The name of a person, for changes of things around a goal. */
    String person(@Nullable UUID person) {
        Party party = person == null ? null : people.person(new PersonId(person)).orElse(null);
        return party == null ? "" : party.name();
    }

    boolean knows(PartyRef party) {
        return people.parties(Set.of(party)).get(party) != null;
    }

    private static void add(@Nullable UUID id, java.util.function.Consumer<UUID> to) {
        if (id != null) {
            to.accept(id);
        }
    }
}
