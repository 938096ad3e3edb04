/** A room that may use nothing. */
@ApplicationModule(
        id = "upper",
        allowedDependencies = {})
@NullMarked
package dev.zhixing.house.canary.rooms.upper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
