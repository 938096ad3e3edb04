/** Breaks every rule of the house once, so that the rules are seen to fail. */
@NullMarked
package dev.zhixing.house.canary;

import org.jspecify.annotations.NullMarked;
