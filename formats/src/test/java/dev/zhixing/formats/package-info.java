/** Tests of the exchange of files. */
@NullMarked
package dev.zhixing.formats;

import org.jspecify.annotations.NullMarked;
