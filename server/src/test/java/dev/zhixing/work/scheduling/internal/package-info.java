/** Rules of the scheduler's room, without a server. */
@NullMarked
package dev.zhixing.work.scheduling.internal;

import org.jspecify.annotations.NullMarked;
