/** Indicators and readings. */
@NullMarked
package dev.zhixing.work.metrics;

import org.jspecify.annotations.NullMarked;
