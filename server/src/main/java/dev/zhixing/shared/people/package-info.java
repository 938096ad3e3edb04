/**
 * Units, people and who may do what: accounts, sign-in, the supervisor line, one access checkpoint.
 */
@ApplicationModule(
        id = "people",
        allowedDependencies = {"kernel", "store", "words", "api", "jobs", "live"})
@NullMarked
package dev.zhixing.shared.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
