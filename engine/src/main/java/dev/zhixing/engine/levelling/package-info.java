/**
 * Levelling: places work so that nobody and nothing is needed twice at the same time. The problem
 * is the resource-constrained project scheduling problem (RCPSP) and its multi-mode form.
 */
@NullMarked
package dev.zhixing.engine.levelling;

import org.jspecify.annotations.NullMarked;
