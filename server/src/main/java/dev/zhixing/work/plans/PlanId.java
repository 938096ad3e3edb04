package dev.zhixing.work.plans;

import dev.zhixing.base.kernel.Id;
import dev.zhixing.base.kernel.SubjectRef;

import java.util.UUID;

/** One plan. */
public record PlanId(UUID value) implements Id {

    public SubjectRef ref() {
        return SubjectRef.of("plan", this);
    }
}
