/** The append-only trail: writing it, and checking that nobody rewrote it. */
@NullMarked
package dev.zhixing.shared.activity.trail;

import org.jspecify.annotations.NullMarked;
