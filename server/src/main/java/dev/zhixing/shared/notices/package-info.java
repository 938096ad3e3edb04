/** Getting a message to a person: the inbox. */
@ApplicationModule(
        id = "notices",
        allowedDependencies = {
            "kernel",
            "store",
            "words",
            "api",
            "jobs",
            "live",
            "people",
            "activity"
        })
@NullMarked
package dev.zhixing.shared.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
