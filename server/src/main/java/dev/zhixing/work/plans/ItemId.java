package dev.zhixing.work.plans;

import dev.zhixing.base.kernel.Id;
import dev.zhixing.base.kernel.SubjectRef;

import java.util.UUID;

/** One work item of a plan. */
public record ItemId(UUID value) implements Id, Comparable<ItemId> {

    public SubjectRef ref() {
        return SubjectRef.of("item", this);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }
}
