/** The append-only trail: writing it, and checking that nobody rewrote it. */
@NamedInterface("trail")
@NullMarked
package dev.zhixing.shared.activity.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
