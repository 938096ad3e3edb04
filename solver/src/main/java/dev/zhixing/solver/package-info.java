/**
 * Proves bounds for levelled plans and improves them with the constraint solver CP-SAT of OR-Tools,
 * which runs in a process of its own so that its native code can harm nobody.
 */
@NullMarked
package dev.zhixing.solver;

import org.jspecify.annotations.NullMarked;
