package dev.zhixing.base.live.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.live.LiveAudience;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What one listener may learn of. Answers are believed for a moment, so that a burst of changes
 * costs one question, and a right that was taken away is noticed within a second.
 */
final class Audience {

    private static final long BELIEVED_NANOS = Duration.ofMillis(700).toNanos();
    private static final int REMEMBERED = 500;

    private record Answer(boolean visible, long askedAt) {}

    private final List<LiveAudience> audiences;
    private final Map<SubjectRef, Answer> answers = new HashMap<>();

    Audience(List<LiveAudience> audiences) {
        this.audiences = audiences;
    }

    List<NumberedEvent> visible(Actor actor, List<NumberedEvent> events) {
        long now = System.nanoTime();
        if (answers.size() > REMEMBERED) {
            answers.clear();
        }
        var open = new HashMap<String, Set<UUID>>();
        for (var event : events) {
            SubjectRef container = event.event().container();
            Answer known = answers.get(container);
            if (known == null || now - known.askedAt() > BELIEVED_NANOS) {
                open.computeIfAbsent(container.kind(), _ -> new HashSet<>()).add(container.id());
            }
        }
        open.forEach((kind, ids) -> ask(actor, kind, ids, now));
        return events.stream()
                .filter(
                        event -> {
                            Answer answer = answers.get(event.event().container());
                            return answer != null && answer.visible();
                        })
                .toList();
    }

    private void ask(Actor actor, String kind, Set<UUID> ids, long now) {
        Set<UUID> visible =
                audiences.stream()
                        .filter(audience -> audience.knows(kind))
                        .findFirst()
                        .map(audience -> audience.visible(actor, kind, ids))
                        .orElse(Set.of());
        ids.forEach(
                id -> answers.put(new SubjectRef(kind, id), new Answer(visible.contains(id), now)));
    }
}
