/** Plans: work items in a tree, links, RACI, members; every change can be undone by its author. */
@ApplicationModule(
        id = "plans",
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
            "goals",
            "metrics"
        })
@NullMarked
package dev.zhixing.work.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
