/** Tools of the build itself: table classes from migrations, and the format of the source. */
@NullMarked
package dev.zhixing.tools;

import org.jspecify.annotations.NullMarked;
