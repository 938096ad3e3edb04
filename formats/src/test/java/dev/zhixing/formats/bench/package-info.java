/** The engine beside other schedulers on one network; commands stand in docs/performance.md. */
@NullMarked
package dev.zhixing.formats.bench;

import org.jspecify.annotations.NullMarked;
