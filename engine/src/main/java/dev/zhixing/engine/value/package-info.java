/** Schedules as values: baselines, what moved between two schedules and why, earned value. */
@NullMarked
package dev.zhixing.engine.value;

import org.jspecify.annotations.NullMarked;
