/** The critical path method: dates, slack, reasons and problems of a network. */
@NullMarked
package dev.zhixing.engine.schedule;

import org.jspecify.annotations.NullMarked;
