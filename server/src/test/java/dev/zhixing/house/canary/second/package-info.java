/** One half of an import loop. */
@NullMarked
package dev.zhixing.house.canary.second;

import org.jspecify.annotations.NullMarked;
