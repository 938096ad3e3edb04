/** Measurements of the engine on large networks; how to run them stands in docs/performance.md. */
@NullMarked
package dev.zhixing.engine.bench;

import org.jspecify.annotations.NullMarked;
