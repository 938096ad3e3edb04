/** Changes by others, sent to whoever is looking and may see them. */
@ApplicationModule(
        id = "live",
        allowedDependencies = {"kernel", "store", "api", "jobs"})
@NullMarked
package dev.zhixing.base.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
