/** Indicators over HTTP. */
@NullMarked
package dev.zhixing.work.metrics.web;

import org.jspecify.annotations.NullMarked;
