package dev.zhixing.formats.project;

import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.ProjectProperties;
import org.mpxj.TimeUnit;

/** Lengths of time as MPXJ has them. */
final class Lengths {
    private Lengths() {}

    /** In minutes; nothing is 0. */
    static long minutes(@Nullable Duration duration, ProjectProperties properties) {
        return duration == null
                ? 0
                : Math.round(duration.convertUnits(TimeUnit.MINUTES, properties).getDuration());
    }

    /** True when nights and weekends count. */
    static boolean isElapsed(@Nullable Duration duration) {
        return duration != null && duration.getUnits().isElapsed();
    }
}
