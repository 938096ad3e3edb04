package dev.zhixing.shared.notices.internal;

import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.activity.CommentWritten;
import dev.zhixing.shared.activity.Watching;
import dev.zhixing.shared.notices.Interested;
import dev.zhixing.shared.notices.NoticeReason;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.StandIns;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds out who is to be told and writes the notices. The number of queries is constant. */
@Component
class Delivery {

    private final NoticeStore store;
    private final ChangeFacts facts;
    private final Watching watching;
    private final List<Interested> interested;
    private final StandIns standIns;
    private final OrganisationTime time;

    Delivery(
            NoticeStore store,
            ChangeFacts facts,
            Watching watching,
            List<Interested> interested,
            StandIns standIns,
            OrganisationTime time) {
        this.store = store;
        this.facts = facts;
        this.watching = watching;
        this.interested = List.copyOf(interested);
        this.standIns = standIns;
        this.time = time;
    }

    /** Whoever is addressed himself about a thing is not told again that it changed. */
    private record Place(UUID recipient, SubjectRef subject) {

        static Place of(Pending letter) {
            return new Place(letter.recipient(), letter.subject());
        }
    }

    /** Returns everybody who got something. */
    Set<UUID> deliver(
            List<Pending> direct, List<DomainEvent> changes, List<CommentWritten> comments) {
        List<Pending> all = new ArrayList<>(onlookers(changes, comments));
        Set<Place> addressed = new HashSet<>();
        direct.forEach(one -> addressed.add(Place.of(one)));
        all.removeIf(one -> addressed.contains(Place.of(one)));
        all.addAll(direct);
        List<Pending> others =
                all.stream().filter(one -> !one.recipient().equals(one.actor().value())).toList();
        if (others.isEmpty()) {
            return Set.of();
        }
        var letters = new LinkedHashMap<Pending.Key, Pending>();
        withStandIns(others).forEach(one -> letters.put(one.key(), one));
        store.write(letters);
        var recipients = new HashSet<UUID>();
        letters.keySet().forEach(key -> recipients.add(key.recipient()));
        return recipients;
    }

    private List<Pending> onlookers(List<DomainEvent> changes, List<CommentWritten> comments) {
        var subjects = new HashSet<SubjectRef>();
        changes.forEach(change -> subjects.add(change.subject()));
        comments.forEach(comment -> subjects.add(comment.subject()));
        if (subjects.isEmpty()) {
            return List.of();
        }
        Map<SubjectRef, Set<UUID>> people = people(subjects);
        List<Pending> letters = new ArrayList<>();
        var concerning = new LinkedHashMap<UUID, Map<SubjectRef, List<DomainEvent>>>();
        Collection<DomainEvent> merged = facts.merge(changes);
        for (var change : merged) {
            for (UUID person : people.getOrDefault(change.subject(), Set.of())) {
                concerning
                        .computeIfAbsent(person, _ -> new LinkedHashMap<>())
                        .computeIfAbsent(change.container(), _ -> new ArrayList<>())
                        .add(change);
            }
        }
        concerning.forEach(
                (person, byContainer) ->
                        byContainer.forEach(
                                (container, some) ->
                                        letters.add(letter(person, container, some, merged))));
        for (var comment : comments) {
            if (!comment.edited()) {
                for (UUID person : people.getOrDefault(comment.subject(), Set.of())) {
                    if (!comment.mentioned().contains(person)) {
                        letters.add(commented(person, comment));
                    }
                }
            }
        }
        return letters;
    }

    /** One letter for each container, however many things in it have changed. */
    private Pending letter(
            UUID person,
            SubjectRef container,
            List<DomainEvent> some,
            Collection<DomainEvent> all) {
        if (some.size() == 1) {
            return facts.changed(person, some.getFirst());
        }
        DomainEvent cause =
                all.stream()
                        .filter(change -> change.container().equals(container))
                        .findFirst()
                        .orElseGet(some::getFirst);
        return facts.changed(person, cause, some);
    }

    private static Pending commented(UUID person, CommentWritten comment) {
        return new Pending(
                person,
                null,
                NoticeReason.COMMENT,
                comment.author(),
                comment.subject(),
                comment.container(),
                "notice.comment",
                Map.of("title", comment.title(), "excerpt", comment.excerpt()));
    }

    private Map<SubjectRef, Set<UUID>> people(Set<SubjectRef> subjects) {
        var people = new HashMap<SubjectRef, Set<UUID>>();
        add(people, watching.watchers(subjects));
        for (var room : interested) {
            List<SubjectRef> own =
                    subjects.stream().filter(one -> room.kinds().contains(one.kind())).toList();
            if (!own.isEmpty()) {
                add(people, room.interested(own));
            }
        }
        return people;
    }

    private static void add(Map<SubjectRef, Set<UUID>> people, Map<SubjectRef, Set<UUID>> more) {
        more.forEach(
                (subject, some) ->
                        people.computeIfAbsent(subject, _ -> new HashSet<>()).addAll(some));
    }

    /** Whoever stands in today gets the same; one's own notice goes before one as a stand-in. */
    private List<Pending> withStandIns(List<Pending> letters) {
        Set<UUID> recipients = new HashSet<>();
        letters.forEach(one -> recipients.add(one.recipient()));
        Map<UUID, Party> deputies = standIns.deputiesOn(time.today(), recipients);
        List<Pending> all = new ArrayList<>();
        for (Pending letter : letters) {
            Party deputy = deputies.get(letter.recipient());
            if (deputy != null && !deputy.id().equals(letter.actor().value())) {
                all.add(letter.to(deputy.id()));
            }
        }
        all.addAll(letters);
        return all;
    }
}
