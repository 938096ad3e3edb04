/** Office files: workbooks and separated text in, plan workbooks out. */
@NullMarked
package dev.zhixing.formats.office;

import org.jspecify.annotations.NullMarked;
