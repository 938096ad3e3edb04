/** Numbering, listening and sending of changes. */
@NullMarked
package dev.zhixing.base.live.internal;

import org.jspecify.annotations.NullMarked;
