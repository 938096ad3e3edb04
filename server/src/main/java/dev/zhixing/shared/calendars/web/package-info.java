/** What calendars and leave look like from outside. */
@NullMarked
package dev.zhixing.shared.calendars.web;

import org.jspecify.annotations.NullMarked;
