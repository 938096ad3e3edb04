/** Makes the files of {@code samples/}: workbooks as an office keeps them. */
@NullMarked
package dev.zhixing.formats.samples;

import org.jspecify.annotations.NullMarked;
