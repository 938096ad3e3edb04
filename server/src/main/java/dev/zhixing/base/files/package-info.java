/** Contents that people attach: limits, safe storage under random names, safe delivery. */
@ApplicationModule(
        id = "files",
        allowedDependencies = {"kernel", "store", "jobs"})
@NullMarked
package dev.zhixing.base.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
