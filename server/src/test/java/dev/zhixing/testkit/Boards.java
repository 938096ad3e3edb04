package dev.zhixing.testkit;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.SubjectGuard;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A small room of the tests' own: boards with cards on them. The lower rooms (trail, live, search,
 * notices) are tried with it, because they must not know any room above them.
 */
public final class Boards implements SubjectGuard {

    static final String KIND = "board";

    private record Thing(String title, @Nullable UUID board) {}

    private final Map<UUID, Thing> things = new ConcurrentHashMap<>();
    private final Map<UUID, Map<UUID, Right>> members = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Boards(ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A board that only this person may see, with every right. */
    public SubjectRef board(World.Person owner, String title) {
        var board = new SubjectRef(KIND, UUID.randomUUID());
        things.put(board.id(), new Thing(title, null));
        members.put(board.id(), new ConcurrentHashMap<>());
        give(board, owner, Right.MANAGE);
        say(owner, "board.created", board, List.of());
        return board;
    }

    public SubjectRef card(World.Person author, SubjectRef board, String title) {
        var card = new SubjectRef("card", UUID.randomUUID());
        things.put(card.id(), new Thing(title, board.id()));
        say(author, "card.created", card, List.of());
        return card;
    }

    public void give(SubjectRef board, World.Person person, Right right) {
        rolesOn(board.id()).put(person.id().value(), right);
    }

    public void revoke(SubjectRef board, World.Person person) {
        rolesOn(board.id()).remove(person.id().value());
    }

    public void rename(World.Person actor, SubjectRef subject, String title) {
        Thing before = thing(subject.id());
        things.put(subject.id(), new Thing(title, before.board()));
        say(
                actor,
                subject.kind() + ".updated",
                subject,
                List.of(new FieldChange("title", before.title(), title)));
    }

    /** Publishes a fact about a thing, in a transaction of its own or in the caller's. */
    public void say(
            World.Person actor, String verb, SubjectRef subject, List<FieldChange> changes) {
        transaction.executeWithoutResult(
                _ ->
                        events.publishEvent(
                                new DomainEvent(
                                        actor.id().asActor(),
                                        verb,
                                        subject,
                                        container(subject).orElse(subject),
                                        thing(subject.id()).title(),
                                        clock.instant(),
                                        1,
                                        changes)));
    }

    @Override
    public Set<String> kinds() {
        return Set.of("board", "card");
    }

    @Override
    public Map<UUID, Right> rights(Actor actor, String kind, Collection<UUID> ids) {
        var rights = new HashMap<UUID, Right>();
        for (UUID id : ids) {
            Thing thing = things.get(id);
            if (thing != null) {
                UUID board = thing.board() == null ? id : thing.board();
                Right right = rolesOn(board).get(actor.id().value());
                if (right != null) {
                    rights.put(id, right);
                }
            }
        }
        return rights;
    }

    @Override
    public Optional<SubjectRef> container(SubjectRef subject) {
        Thing thing = things.get(subject.id());
        return thing == null
                ? Optional.empty()
                : Optional.of(
                        thing.board() == null ? subject : new SubjectRef(KIND, thing.board()));
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Actor actor, String kind, Collection<UUID> ids) {
        return rights(actor, kind, ids).keySet().stream()
                .collect(
                        Collectors.toMap(
                                id -> id, id -> new SubjectTitle(thing(id).title(), "看板")));
    }

    @Override
    public Set<UUID> visibleContainers(Actor actor) {
        return members.entrySet().stream()
                .filter(board -> board.getValue().containsKey(actor.id().value()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Thing thing(UUID id) {
        return Optional.ofNullable(things.get(id)).orElseThrow();
    }

    private Map<UUID, Right> rolesOn(UUID board) {
        return Optional.ofNullable(members.get(board)).orElseThrow();
    }
}
