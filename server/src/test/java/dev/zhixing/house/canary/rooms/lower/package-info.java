/** A room that may use nothing and does. */
@ApplicationModule(
        id = "lower",
        allowedDependencies = {})
@NullMarked
package dev.zhixing.house.canary.rooms.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
