/** Gives plans their dates by the engine, and says why; levels and simulates them on request. */
@ApplicationModule(
        id = "scheduling",
        allowedDependencies = {
            "kernel",
            "store",
            "words",
            "api",
            "jobs",
            "live",
            "people",
            "calendars",
            "plans"
        })
@NullMarked
package dev.zhixing.work.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
