/** Every operation by every principal on every relation, against what policy.csv says. */
@NullMarked
package dev.zhixing.house.matrix;

import org.jspecify.annotations.NullMarked;
