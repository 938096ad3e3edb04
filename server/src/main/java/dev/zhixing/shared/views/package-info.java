/** Views of lists that people keep: filter, order, columns; for themselves or shared. */
@ApplicationModule(
        id = "views",
        allowedDependencies = {"kernel", "store", "words", "api", "people"})
@NullMarked
package dev.zhixing.shared.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
