/** Tests of reading and writing office files. */
@NullMarked
package dev.zhixing.formats.office;

import org.jspecify.annotations.NullMarked;
