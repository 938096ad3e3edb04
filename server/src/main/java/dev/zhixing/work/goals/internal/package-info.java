/** Rules, rights and rows of goals, and how their progress is worked out from below. */
@NullMarked
package dev.zhixing.work.goals.internal;

import org.jspecify.annotations.NullMarked;
