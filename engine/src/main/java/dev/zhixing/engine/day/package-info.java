/** Plans kept in whole days: a thin translation between dates and the engine's minutes. */
@NullMarked
package dev.zhixing.engine.day;

import org.jspecify.annotations.NullMarked;
