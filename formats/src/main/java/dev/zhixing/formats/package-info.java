/** Reads and writes files of the outside world; every input is treated as hostile. */
@NullMarked
package dev.zhixing.formats;

import org.jspecify.annotations.NullMarked;
