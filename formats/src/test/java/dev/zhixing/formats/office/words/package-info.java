/** Tests of the words in cells. */
@NullMarked
package dev.zhixing.formats.office.words;

import org.jspecify.annotations.NullMarked;
