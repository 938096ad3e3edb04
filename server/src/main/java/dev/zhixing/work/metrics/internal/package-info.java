/** Rules, stores and listeners of indicators and readings. */
@NullMarked
package dev.zhixing.work.metrics.internal;

import org.jspecify.annotations.NullMarked;
