/** PostgreSQL: the embedded one by default or an external one, with its migrations. */
@ApplicationModule(
        id = "store",
        allowedDependencies = {"kernel"})
@NullMarked
package dev.zhixing.base.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
