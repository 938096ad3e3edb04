/** Whole plans, levelled. */
@NullMarked
package dev.zhixing.engine.levelling.plan;

import org.jspecify.annotations.NullMarked;
