package dev.zhixing.shared.people;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The one checkpoint: every read and every write of a thing asks here. What is not expressly
 * allowed is denied, and a thing the caller may not see answers like one that does not exist.
 */
@Component
public class Access {

    private final Map<String, SubjectGuard> guards = new HashMap<>();

    Access(List<SubjectGuard> guards) {
        for (var guard : guards) {
            for (var kind : guard.kinds()) {
                if (this.guards.put(kind, guard) != null) {
                    throw new IllegalStateException("Two guards for the kind %s.".formatted(kind));
                }
            }
        }
    }

    /**
     * Lets the caller pass or stops him.
     *
     * @throws NotFound when there is no such thing or the caller may not see it
     * @throws Refused (forbidden) when he may see it but not do this
     */
    public void require(Actor actor, Right right, SubjectRef subject) {
        held(actor, right, subject);
    }

    /**
     * As {@link #require}, for those who go on with what the caller may do besides.
     *
     * @return the greatest right he has
     */
    public Right held(Actor actor, Right right, SubjectRef subject) {
        Right held = right(actor, subject).orElseThrow(NotFound::new);
        if (!held.includes(right)) {
            throw new Refused(PeopleProblem.NOT_ALLOWED);
        }
        requireWriting(actor, right);
        return held;
    }

    /** For operations on the organisation itself. */
    public void requireAdministrator(Actor actor) {
        if (!actor.administrator()) {
            throw new Refused(PeopleProblem.NOT_ALLOWED);
        }
        requireWriting(actor, Right.EDIT);
    }

    public boolean allows(Actor actor, Right right, SubjectRef subject) {
        return right(actor, subject).filter(held -> held.includes(right)).isPresent()
                && (right == Right.SEE || actor.mayWrite());
    }

    /** The greatest right the caller has, empty when the thing is invisible to him. */
    public Optional<Right> right(Actor actor, SubjectRef subject) {
        return Optional.ofNullable(
                rights(actor, subject.kind(), List.of(subject.id())).get(subject.id()));
    }

    public Map<UUID, Right> rights(Actor actor, String kind, Collection<UUID> ids) {
        SubjectGuard guard = guards.get(kind);
        if (guard == null || ids.isEmpty()) {
            return Map.of();
        }
        return guard.rights(actor, kind, ids);
    }

    /** The same with things in the bin; only for telling who saw one that it is gone. */
    public Map<UUID, Right> rightsWithBin(Actor actor, String kind, Collection<UUID> ids) {
        SubjectGuard guard = guards.get(kind);
        if (guard == null || ids.isEmpty()) {
            return Map.of();
        }
        return guard.rightsWithBin(actor, kind, ids);
    }

    /** Titles of those of the things that the caller may see. One query a kind. */
    public Map<SubjectRef, SubjectGuard.SubjectTitle> titles(
            Actor actor, Collection<SubjectRef> subjects) {
        var byKind = new HashMap<String, java.util.HashSet<UUID>>();
        subjects.forEach(
                subject ->
                        byKind.computeIfAbsent(subject.kind(), _ -> new java.util.HashSet<>())
                                .add(subject.id()));
        var titles = new HashMap<SubjectRef, SubjectGuard.SubjectTitle>();
        byKind.forEach(
                (kind, ids) -> {
                    SubjectGuard guard = guards.get(kind);
                    if (guard != null) {
                        guard.titles(actor, kind, ids)
                                .forEach(
                                        (id, title) -> titles.put(new SubjectRef(kind, id), title));
                    }
                });
        return titles;
    }

    /** The thing that decides who may see this one. */
    public SubjectRef container(SubjectRef subject) {
        SubjectGuard guard = guards.get(subject.kind());
        return guard == null ? subject : guard.container(subject).orElse(subject);
    }

    /** Ids of all containers of a kind that the caller may see. */
    public Set<UUID> visibleContainers(Actor actor, String kind) {
        SubjectGuard guard = guards.get(kind);
        return guard == null ? Set.of() : guard.visibleContainers(actor);
    }

    private static void requireWriting(Actor actor, Right right) {
        if (right != Right.SEE && !actor.mayWrite()) {
            throw new Refused(PeopleProblem.READ_ONLY_TOKEN);
        }
    }
}
