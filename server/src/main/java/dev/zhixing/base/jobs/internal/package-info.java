/** How jobs are kept and run. */
@NullMarked
package dev.zhixing.base.jobs.internal;

import org.jspecify.annotations.NullMarked;
