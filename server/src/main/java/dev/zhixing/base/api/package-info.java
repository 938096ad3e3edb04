/** REST manners: problem details, versions, partial changes, idempotency keys, the contract. */
@ApplicationModule(
        id = "api",
        allowedDependencies = {"kernel", "words"})
@NullMarked
package dev.zhixing.base.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
