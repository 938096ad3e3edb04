/** What the solver's process proves, and what happens when it can't. */
@NullMarked
package dev.zhixing.solver;

import org.jspecify.annotations.NullMarked;
