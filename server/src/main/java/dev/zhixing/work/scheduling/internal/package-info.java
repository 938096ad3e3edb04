/** The engine behind plans. */
@NullMarked
package dev.zhixing.work.scheduling.internal;

import org.jspecify.annotations.NullMarked;
