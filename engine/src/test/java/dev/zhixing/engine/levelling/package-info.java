/** What levelling promises: right answers, true bounds, the same answer for the same seed. */
@NullMarked
package dev.zhixing.engine.levelling;

import org.jspecify.annotations.NullMarked;
