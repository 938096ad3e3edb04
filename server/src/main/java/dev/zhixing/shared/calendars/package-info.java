/** Working time of the organisation, its units, plans and people, with statutory days and leave. */
@ApplicationModule(
        id = "calendars",
        allowedDependencies = {"kernel", "store", "words", "api", "people"})
@NullMarked
package dev.zhixing.shared.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
