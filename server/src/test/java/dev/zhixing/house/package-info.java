/** Rules that hold for the whole house, each with a canary that shows it can fail. */
@NullMarked
package dev.zhixing.house;

import org.jspecify.annotations.NullMarked;
