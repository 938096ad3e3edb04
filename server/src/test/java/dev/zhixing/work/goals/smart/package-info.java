/** The rules for vague goals, measured on sentences with labels. */
@NullMarked
package dev.zhixing.work.goals.smart;

import org.jspecify.annotations.NullMarked;
