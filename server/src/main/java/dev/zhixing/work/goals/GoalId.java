package dev.zhixing.work.goals;

import dev.zhixing.base.kernel.Id;
import dev.zhixing.base.kernel.SubjectRef;

import java.util.UUID;

/** A goal. */
public record GoalId(UUID value) implements Id {

    public static final String KIND = "goal";

    public SubjectRef ref() {
        return SubjectRef.of(KIND, this);
    }
}
