package dev.zhixing.work.goals.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.ActorId;
import dev.zhixing.shared.notices.NoticeReason;
import dev.zhixing.shared.notices.Notices;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What people have to know or answer about goals. */
@Component
class GoalMessages {

    private final Notices notices;

    GoalMessages(Notices notices) {
        this.notices = notices;
    }

    /** Somebody answers for a goal he did not write himself. */
    void assigned(Actor actor, @Nullable GoalRow old, GoalRow now) {
        if (!now.owner().equals(old == null ? null : old.owner())) {
            tell(
                    actor.id(),
                    now,
                    Set.of(now.owner().value()),
                    NoticeReason.ASSIGNED,
                    "notice.goal.assigned",
                    Map.of());
        }
    }

    void tell(
            ActorId actor,
            GoalRow goal,
            Collection<UUID> people,
            NoticeReason reason,
            String key,
            Map<String, String> facts) {
        if (!people.isEmpty()) {
            notices.tell(
                    new Notices.Message(
                            Set.copyOf(people), reason, actor, goal.ref(), goal.ref(), key, facts));
        }
    }
}
