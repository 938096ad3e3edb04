/** Gives plans their dates by the engine, and says why. */
@ApplicationModule(
        id = "scheduling",
        allowedDependencies = {"kernel", "calendars", "plans"})
@NullMarked
package dev.zhixing.work.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
