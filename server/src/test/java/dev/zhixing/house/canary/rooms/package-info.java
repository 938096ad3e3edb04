/** A house that must be refused. */
@NullMarked
package dev.zhixing.house.canary.rooms;

import org.jspecify.annotations.NullMarked;
