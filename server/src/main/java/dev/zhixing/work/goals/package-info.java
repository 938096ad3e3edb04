/** Goals: SMART cards, key results, alignment, commitments; progress is computed from below. */
@ApplicationModule(
        id = "goals",
        allowedDependencies = {
            "kernel",
            "store",
            "words",
            "api",
            "people",
            "calendars",
            "activity",
            "search",
            "notices",
            "jobs"
        })
@NullMarked
package dev.zhixing.work.goals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
