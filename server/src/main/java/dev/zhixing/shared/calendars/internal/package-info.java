/** How layers of working time become one calendar. */
@NullMarked
package dev.zhixing.shared.calendars.internal;

import org.jspecify.annotations.NullMarked;
