/** Goals as people use them. */
@NullMarked
package dev.zhixing.work.goals;

import org.jspecify.annotations.NullMarked;
