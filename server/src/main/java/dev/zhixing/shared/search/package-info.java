/** One index over everything a person may see. */
@ApplicationModule(
        id = "search",
        allowedDependencies = {"kernel", "store", "words", "api", "people"})
@NullMarked
package dev.zhixing.shared.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
