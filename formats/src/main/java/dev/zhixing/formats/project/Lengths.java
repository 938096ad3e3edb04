package dev.zhixing.formats.project;

import dev.zhixing.formats.model.FileRefused;

import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.ProjectProperties;
import org.mpxj.TimeUnit;

/** Lengths of time as MPXJ has them. */
final class Lengths {
    /** A thousand years. */
    private static final long MOST = 1000L * 366 * 1440;

    private Lengths() {}

    /**
     * In minutes; nothing is 0.
     *
     * @throws FileRefused when it is longer than a thousand years
     */
    static long minutes(@Nullable Duration duration, ProjectProperties properties) {
        if (duration == null) {
            return 0;
        }
        double minutes = duration.convertUnits(TimeUnit.MINUTES, properties).getDuration();
        if (!(Math.abs(minutes) <= MOST)) {
            throw FileRefused.damaged("日期或工时超出范围", "dates or lengths out of range");
        }
        return Math.round(minutes);
    }

    /** True when nights and weekends count. */
    static boolean isElapsed(@Nullable Duration duration) {
        return duration != null && duration.getUnits().isElapsed();
    }
}
