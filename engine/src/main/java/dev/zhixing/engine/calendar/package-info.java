/** Working calendars: which minutes of local time are worked, and arithmetic on them. */
@NullMarked
package dev.zhixing.engine.calendar;

import org.jspecify.annotations.NullMarked;
