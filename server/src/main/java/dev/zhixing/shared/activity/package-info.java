/**
 * What happened to every thing and what people say about it: trail, comments, links, watching,
 * files.
 */
@ApplicationModule(
        id = "activity",
        allowedDependencies = {
            "kernel", "store", "words", "api", "jobs", "files", "live", "people"
        })
@NullMarked
package dev.zhixing.shared.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
