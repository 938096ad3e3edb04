/** Plans from files and files from plans: import with a preview that can be undone, export. */
@ApplicationModule(
        id = "interchange",
        allowedDependencies = {
            "kernel",
            "store",
            "words",
            "api",
            "jobs",
            "files",
            "people",
            "calendars",
            "activity",
            "plans"
        })
@NullMarked
package dev.zhixing.across.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
