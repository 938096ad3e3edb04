/** Says which of the five SMART letters of a goal is still vague, and on which words it stands. */
@NullMarked
package dev.zhixing.work.goals.smart;

import org.jspecify.annotations.NullMarked;
