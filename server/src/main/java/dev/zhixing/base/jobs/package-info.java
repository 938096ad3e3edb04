/** Work in the background, kept in the database: run later, retry, repeat, see what failed. */
@ApplicationModule(
        id = "jobs",
        allowedDependencies = {"kernel", "store", "words", "api"})
@NullMarked
package dev.zhixing.base.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
