/** Figures of levelling; the commands stand in docs/performance.md. */
@NullMarked
package dev.zhixing.solver.bench;

import org.jspecify.annotations.NullMarked;
