/** Own dashboards, the page of a unit and the page of those who lead. */
@ApplicationModule(
        id = "dashboards",
        allowedDependencies = {
            "kernel", "store", "words", "api", "people", "views", "goals", "metrics", "plans"
        })
@NullMarked
package dev.zhixing.across.dashboards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
