/** Text in two languages: sentences for the reader, pinyin, and what a search compares. */
@ApplicationModule(
        id = "words",
        allowedDependencies = {"kernel"})
@NullMarked
package dev.zhixing.base.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
