package dev.zhixing.work.metrics;

import dev.zhixing.base.kernel.Id;
import dev.zhixing.base.kernel.SubjectRef;

import java.util.UUID;

/** One indicator. */
public record MetricId(UUID value) implements Id {

    public static final String KIND = "metric";

    public SubjectRef ref() {
        return SubjectRef.of(KIND, this);
    }
}
