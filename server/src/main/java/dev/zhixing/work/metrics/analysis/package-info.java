/** What readings tell: attainment, comparison, trend, control limits, forecast, correlation. */
@NullMarked
package dev.zhixing.work.metrics.analysis;

import org.jspecify.annotations.NullMarked;
