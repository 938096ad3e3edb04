/** Formulas over indicators: a subset of CEL, parsed, checked and worked out in exact decimals. */
@NullMarked
package dev.zhixing.work.metrics.formula;

import org.jspecify.annotations.NullMarked;
