/** Indicators: what is measured and how, readings, targets, deviations and what they tell. */
@ApplicationModule(
        id = "metrics",
        allowedDependencies = {
            "kernel",
            "store",
            "words",
            "api",
            "jobs",
            "people",
            "calendars",
            "activity",
            "search",
            "notices",
            "goals"
        })
@NullMarked
package dev.zhixing.work.metrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
