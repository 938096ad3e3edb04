/** Words that every room shares: ids, who acts, what happened, what was refused. */
@ApplicationModule(
        id = "kernel",
        allowedDependencies = {})
@NullMarked
package dev.zhixing.base.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
