/** One half of an import loop. */
@NullMarked
package dev.zhixing.house.canary.first;

import org.jspecify.annotations.NullMarked;
