/** Loads a made-up department into an empty server, through the API as anybody could. */
@ApplicationModule(
        id = "demo",
        allowedDependencies = {"people"})
@NullMarked
package dev.zhixing.across.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
