/**
 * Levels whole plans with calendars: nobody is booked beyond capacity, every move has its reason,
 * and the dates are still those of the scheduler.
 */
@NullMarked
package dev.zhixing.engine.levelling.plan;

import org.jspecify.annotations.NullMarked;
