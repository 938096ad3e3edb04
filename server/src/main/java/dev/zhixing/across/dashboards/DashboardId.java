package dev.zhixing.across.dashboards;

import dev.zhixing.base.kernel.Id;
import dev.zhixing.base.kernel.SubjectRef;

import java.util.UUID;

/** A dashboard. */
public record DashboardId(UUID value) implements Id {

    public static final String KIND = "dashboard";

    public SubjectRef ref() {
        return SubjectRef.of(KIND, this);
    }
}
