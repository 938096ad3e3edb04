/** Schedules as values: baselines, and what moved between two schedules and why. */
@NullMarked
package dev.zhixing.engine.value;

import org.jspecify.annotations.NullMarked;
